using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Components.Language;

/// <summary>Words of signing in, of accounts, and of the letters about them.</summary>
public abstract class AccountWords
{
    public abstract string SignInTitle { get; }

    public abstract string Email { get; }

    public abstract string Password { get; }

    public abstract string SignIn { get; }

    public abstract string Forgotten { get; }

    public abstract string Refused { get; }

    public abstract string PasskeySignIn { get; }

    public abstract string PasskeyRefused { get; }

    public abstract string DemoTitle { get; }

    public abstract string DemoText { get; }

    public abstract string CodeTitle { get; }

    public abstract string CodeText { get; }

    public abstract string Code { get; }

    public abstract string Continue { get; }

    public abstract string CodeRefused { get; }

    public abstract string JoinTitle { get; }

    public abstract string Join { get; }

    public abstract string JoinText { get; }

    public abstract string SendLink { get; }

    public abstract string EmailWrong { get; }

    public abstract string LinkSentTitle { get; }

    public abstract string JoinSentText { get; }

    public abstract string ResetSentText { get; }

    public abstract string JoinByInvitation { get; }

    public abstract string JoinClosed { get; }

    public abstract string HaveAccount { get; }

    public abstract string OpenTitle { get; }

    public abstract string OpenText { get; }

    public abstract string FirstAdministratorText { get; }

    public abstract string GivenName { get; }

    public abstract string FamilyName { get; }

    public abstract string NameMissing { get; }

    public abstract string NewPassword { get; }

    public abstract string PasswordHint { get; }

    public abstract string Open { get; }

    public abstract string EmailTaken { get; }

    public abstract string LinkGoneTitle { get; }

    public abstract string LinkGoneText { get; }

    public abstract string ForgottenTitle { get; }

    public abstract string ForgottenText { get; }

    public abstract string SetPassword { get; }

    public abstract string PasswordSet { get; }

    public abstract string SignOutTitle { get; }

    public abstract string SignOutText { get; }

    public abstract string SignOut { get; }

    public abstract string Menu { get; }

    public abstract string MyProfile { get; }

    public abstract string Security { get; }

    public abstract string Administration { get; }

    public abstract string SecurityTitle { get; }

    public abstract string ChangePassword { get; }

    public abstract string OldPassword { get; }

    public abstract string PasswordChanged { get; }

    public abstract string OldPasswordWrong { get; }

    public abstract string DemoPasswords { get; }

    public abstract string Passkeys { get; }

    public abstract string PasskeysText { get; }

    public abstract string PasskeysNeedScript { get; }

    public abstract string NoPasskeys { get; }

    public abstract string PasskeyName { get; }

    public abstract string PasskeyNameHint { get; }

    public abstract string AddPasskey { get; }

    public abstract string PasskeyAdded { get; }

    public abstract string PasskeyFailed { get; }

    public abstract string Remove { get; }

    public abstract string SecondFactor { get; }

    public abstract string SecondFactorText { get; }

    public abstract string SecondFactorIsOn { get; }

    public abstract string SetUp { get; }

    public abstract string SetUpTitle { get; }

    public abstract string SetUpText { get; }

    public abstract string Key { get; }

    public abstract string OpenAuthenticator { get; }

    public abstract string SwitchOn { get; }

    public abstract string SwitchOff { get; }

    public abstract string RecoveryTitle { get; }

    public abstract string RecoveryText { get; }

    public abstract string Back { get; }

    public abstract string Sessions { get; }

    public abstract string ThisSession { get; }

    public abstract string End { get; }

    public abstract string Tokens { get; }

    public abstract string TokensText { get; }

    public abstract string NoTokens { get; }

    public abstract string TokenName { get; }

    public abstract string TokenScopes { get; }

    public abstract string TokenDays { get; }

    public abstract string MakeToken { get; }

    public abstract string TokenMade { get; }

    public abstract string TokenOnce { get; }

    public abstract string TokenWrong { get; }

    public abstract string Log { get; }

    public abstract string LogText { get; }

    public abstract string You { get; }

    public abstract string SomebodyElse { get; }

    public abstract string NobodySignedIn { get; }

    public abstract string Invitations { get; }

    public abstract string InviteTitle { get; }

    public abstract string OrganisationKey { get; }

    public abstract string Role { get; }

    public abstract string NoRole { get; }

    public abstract string Invite { get; }

    public abstract string Invited { get; }

    public abstract string InviteWrong { get; }

    public abstract string NobodyYet { get; }

    public abstract IReadOnlyList<string> PasskeyColumns { get; }

    public abstract IReadOnlyList<string> SessionColumns { get; }

    public abstract IReadOnlyList<string> TokenColumns { get; }

    public abstract IReadOnlyList<string> LogColumns { get; }

    public abstract IReadOnlyList<string> AccountColumns { get; }

    public abstract string AgainTitle { get; }

    public abstract string AgainText { get; }

    public abstract string AgainRefused { get; }

    public abstract string AgainCode { get; }

    public abstract string AgainPasskey { get; }

    public abstract string AsksAgain { get; }

    public abstract string AskNow { get; }

    public abstract string PasskeyRemoved { get; }

    public abstract string SecondFactorIsOff { get; }

    public abstract string Renew { get; }

    public abstract string RenewText { get; }

    public abstract string RecoveryShort { get; }

    public abstract string RefusedTitle { get; }

    public abstract string RefusedText { get; }

    public abstract IReadOnlyList<string> RefusedColumns { get; }

    public abstract string AdministratorNeeds { get; }

    public abstract string SessionsEnded { get; }

    public abstract string EndAll(int sessions);

    public abstract string RecoveryLeft(int count);

    public abstract string Locked(int minutes);

    public abstract string Of(DemoPerson person);

    public abstract string Of(PasswordProblem problem);

    public abstract string Of(AuditAction action);

    public abstract string Of(SignInMethod method);

    public abstract string Of(OrganisationRoleKind role);

    public abstract string Scope(string scope);

    public abstract AccountLetterWords Letter(AccountLetterKind kind);
}
