using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Components.Language;

internal sealed partial class EnglishAccountWords : AccountWords
{
    public override string SignInTitle => "Sign in";

    public override string Email => "E-mail address";

    public override string Password => "Password";

    public override string SignIn => "Sign in";

    public override string Forgotten => "I forgot my password";

    public override string Refused => "This address and password do not go together. Check both, or choose a new password.";

    public override string PasskeySignIn => "Sign in with a passkey";

    public override string PasskeyRefused => "The passkey was not accepted. Try again, or sign in with your password.";

    public override string DemoTitle => "Demo: be one of these people";

    public override string DemoText => "This ProNet shows made-up people, on this machine only. One click signs you in, without a password.";

    public override string CodeTitle => "Enter your code";

    public override string CodeText =>
        "Your password is right. Now enter the six digits that your authenticator shows, or one of your recovery codes.";

    public override string Code => "Code";

    public override string Continue => "Continue";

    public override string CodeRefused => "This code is not right, or was used already. Wait for the next one.";

    public override string JoinTitle => "Join ProNet";

    public override string Join => "Join";

    public override string JoinText => "Enter your address. We send you a link with which you go on.";

    public override string SendLink => "Send the link";

    public override string EmailWrong => "This is not a whole e-mail address. One looks like name@people.example.";

    public override string LinkSentTitle => "Look into your mailbox";

    public override string JoinSentText =>
        "A mail is on its way. Its link works once, for one day. Nothing there? Look among the unwanted mails, or ask again.";

    public override string ResetSentText => "If the address has an account, a mail is on its way. Its link works once, for one hour.";

    public override string JoinByInvitation => "Here one joins by invitation: ask whoever runs this site for one.";

    public override string JoinClosed => "Nobody can join at the moment.";

    public override string HaveAccount => "I have an account already";

    public override string OpenTitle => "Open your account";

    public override string OpenText => "Your profile is seen by nobody but you until you decide otherwise.";

    public override string FirstAdministratorText => "You become the administrator of this ProNet. This link works once.";

    public override string GivenName => "Given name";

    public override string FamilyName => "Family name";

    public override string NameMissing => "Enter your name.";

    public override string NewPassword => "New password";

    public override string PasswordHint => "At least 12 characters; a few words that belong to nothing are good.";

    public override string Open => "Open the account";

    public override string EmailTaken => "This address has an account already. Use another one here.";

    public override string LinkGoneTitle => "This link does not work any more";

    public override string LinkGoneText => "It was used, or it is too old. Nothing was changed. Ask for a new one.";

    public override string ForgottenTitle => "Choose a new password";

    public override string ForgottenText => "Enter the address of your account. We send you a link with which you choose a new password.";

    public override string SetPassword => "Set the password";

    public override string PasswordSet => "Your password is set. Sign in with it; other browsers were signed out.";

    public override string SignOutTitle => "Sign out";

    public override string SignOutText => "You are signed out of this browser; other browsers stay signed in.";

    public override string SignOut => "Sign out";

    public override string Menu => "Your account";

    public override string MyProfile => "My profile";

    public override string Security => "Sign-in and security";

    public override string Administration => "Administration";

    public override string SecurityTitle => "Sign-in and security";

    public override string ChangePassword => "Change the password";

    public override string OldPassword => "Present password";

    public override string PasswordChanged => "The password is changed. All other browsers were signed out.";

    public override string OldPasswordWrong => "The present password does not match, or was tried too often. Nothing was changed.";

    public override string DemoPasswords => "People of the demo have no password, and their sign-in cannot be changed.";

    public override string Passkeys => "Passkeys";

    public override string PasskeysText => "A passkey signs you in with your device’s screen lock. It cannot be guessed or given away.";

    public override string PasskeysNeedScript => "Passkeys need script, and an address with a name rather than numbers.";

    public override string NoPasskeys => "You have none yet.";

    public override string PasskeyName => "Name of the passkey";

    public override string PasskeyNameHint => "Such as the device: my phone.";

    public override string AddPasskey => "Add a passkey";

    public override string PasskeyAdded => "The passkey is added. You can sign in with it. All other browsers were signed out.";

    public override string PasskeyFailed => "The passkey was not added. Nothing was changed; try again.";

    public override string Remove => "Remove";

    public override string SecondFactor => "Second step";

    public override string SecondFactorText => "After the password, a code of your phone is asked for: who knows the password alone does not get in.";

    public override string SecondFactorIsOn => "The second step is on.";

    public override string SetUp => "Set up";

    public override string SetUpTitle => "Set up the second step";

    public override string SetUpText =>
        "Type this key into an authenticator app, or open the link on the phone that has one. Then enter the code that it shows.";

    public override string Key => "Key";

    public override string OpenAuthenticator => "Open in an authenticator";

    public override string SwitchOn => "Switch on";

    public override string SwitchOff => "Switch off";

    public override string RecoveryTitle => "Your recovery codes";

    public override string RecoveryText =>
        "Each of them lets you in once when your phone is not at hand. Keep them where you keep important papers: they are shown only now.";

    public override string Back => "Back";

    public override string Sessions => "Where you are signed in";

    public override string ThisSession => "this browser";

    public override string End => "Sign it out";

    public override string Tokens => "Access tokens";

    public override string TokensText => "With a token a program asks the API as you, within what you allow. It sees what you see.";

    public override string NoTokens => "There are none.";

    public override string TokenName => "What it is for";

    public override string TokenScopes => "What it may do";

    public override string TokenDays => "Days that it works";

    public override string MakeToken => "Make a token";

    public override string TokenMade => "Your new token";

    public override string TokenOnce => "Copy it now: it cannot be shown again.";

    public override string TokenWrong => "Give it a name, at least one thing that it may do, and between 1 and 366 days.";

    public override string Log => "What happened with your account";

    public override string LogText =>
        "Sign-ins, changes, and who with a privilege looked at what others may not see. If something was not you, change your password.";

    public override string You => "you";

    public override string SomebodyElse => "somebody else";

    public override string NobodySignedIn => "not signed in";

    public override string Invitations => "Accounts";

    public override string InviteTitle => "Invite somebody";

    public override string OrganisationKey => "Organisation (as in its address)";

    public override string Role => "Role";

    public override string NoRole => "None";

    public override string Invite => "Send the invitation";

    public override string Invited => "The invitation is on its way.";

    public override string InviteWrong => "The address is none or has an account already, or there is no such organisation. Nothing was sent.";

    public override string NobodyYet => "Nobody was invited yet.";

    public override IReadOnlyList<string> PasskeyColumns => ["Name", "Added", "Actions"];

    public override IReadOnlyList<string> SessionColumns => ["Browser", "Address", "Signed in", "Last seen", "Actions"];

    public override IReadOnlyList<string> TokenColumns => ["Name", "May", "Made", "Last used", "Works until", "Actions"];

    public override IReadOnlyList<string> LogColumns => ["When", "What", "By", "From"];

    public override IReadOnlyList<string> AccountColumns => ["E-mail address", "Name", "Roles", "Since", "Signed in"];

    public override string AgainTitle => "Is it still you?";

    public override string AgainText =>
        "What you began changes how you sign in, or lets somebody in. A browser that was left open must not be enough for that, so you are asked again. You then come back to it, and are not asked for ten minutes.";

    public override string AgainRefused => "What you entered does not match, or was tried too often. Nothing was changed.";

    public override string AgainCode => "The six digits that your authenticator shows, or one of your recovery codes.";

    public override string AgainPasskey => "Show it with a passkey";

    public override string AsksAgain => "You signed in a while ago: before anything is changed here you are asked again who you are.";

    public override string AskNow => "Show it now";

    public override string PasskeyRemoved => "The passkey is removed. All other browsers were signed out.";

    public override string SecondFactorIsOff => "The second step is off. All other browsers were signed out.";

    public override string Renew => "Make new recovery codes";

    public override string RenewText => "New codes take the place of those you have: the old ones then let nobody in.";

    public override string RecoveryShort => "Your recovery codes are of an earlier, shorter kind. They still work; make new ones when you can.";

    public override string RefusedTitle => "What was refused";

    public override string RefusedText =>
        "Sign-ins, passkeys, tokens, rights and forms that were refused, with what came too often. Alike ones are counted together; they are kept for 90 days.";

    public override IReadOnlyList<string> RefusedColumns => ["When", "What", "Account", "From"];

    public override string AdministratorNeeds =>
        "Administration opens to administrators who signed in with more than a password: with a second step, or with a passkey. Set one up, and you are let in.";

    public override string SessionsEnded => "The account is signed out of all browsers.";

    public override string EndAll(int sessions) => FormattableString.Invariant($"Sign out everywhere ({sessions})");

    public override string RecoveryLeft(int count) => count == 1 ? "One recovery code is left." : FormattableString.Invariant($"{count} recovery codes are left.");

    public override string Locked(int minutes) => minutes == 1
        ? "That was tried too often. Try again in a minute, or sign in with a passkey."
        : FormattableString.Invariant($"That was tried too often. Try again in {minutes} minutes, or sign in with a passkey.");

    public override string Of(DemoPerson person) => person switch
    {
        DemoPerson.Recruiter => "A recruiter",
        DemoPerson.Expert => "An expert",
        DemoPerson.French => "Somebody who works in French",
        DemoPerson.OrganisationAdministrator => "Somebody who looks after an organisation",
        _ => "The administrator",
    };

    public override string Of(PasswordProblem problem) => problem switch
    {
        PasswordProblem.TooShort => "This password is too short: it needs 12 characters.",
        PasswordProblem.TooLong => "This password is too long: 256 characters are enough.",
        PasswordProblem.Breached => "This password became known when some other site was broken into, and is tried by others. Choose another one, here and there.",
        PasswordProblem.Common => "This password is among the first that anybody tries, whatever stands around it. Choose another one.",
        _ => "This password is made of your address. Choose another one.",
    };

    public override string Of(SignInMethod method) => method switch
    {
        SignInMethod.Password => "with the password",
        SignInMethod.PasswordAndCode => "with password and code",
        SignInMethod.PasswordAndRecoveryCode => "with password and recovery code",
        SignInMethod.Passkey => "with a passkey",
        SignInMethod.Provider => "with a provider",
        SignInMethod.ProviderAndCode => "with a provider and a code",
        SignInMethod.Link => "with a link",
        _ => "in the demo",
    };

    public override string Of(OrganisationRoleKind role) => role == OrganisationRoleKind.Recruiter ? "Recruiter" : "Looks after the organisation";

    public override string Scope(string scope) => scope == Application.Accounts.TokenScopes.Read ? "Search and read" : scope == Application.Accounts.TokenScopes.Searches ? "Save searches and change them" : "Take away search results";

    public override AccountLetterWords Letter(AccountLetterKind kind) => kind switch
    {
        AccountLetterKind.Join => new(
            "Open your ProNet account",
            ["Somebody, probably you, asked to join ProNet with this address."],
            "Open the account",
            ["The link works once, for one day.", "If it was not you, do nothing: no account is opened."],
            "You get this mail because this address was entered on the page for joining."),
        AccountLetterKind.JoinKnown => new(
            "You have a ProNet account already",
            ["Somebody, probably you, asked to join ProNet with this address. It has an account already: sign in with it.", "If you forgot the password, choose a new one here."],
            "Choose a new password",
            ["The link works once, for one hour.", "If it was not you, do nothing: nothing was changed."],
            "You get this mail because this address was entered on the page for joining."),
        AccountLetterKind.Invitation => new(
            "You are invited to ProNet",
            ["Whoever runs this ProNet invites you to join it."],
            "Open the account",
            ["The link works once, for two weeks.", "If you do not want to join, do nothing: no account is opened."],
            "You get this mail because an administrator entered this address."),
        _ => new(
            "Choose a new ProNet password",
            ["Somebody, probably you, asked for a new password for the account with this address."],
            "Choose a new password",
            ["The link works once, for one hour.", "If it was not you, do nothing: the password stays as it is."],
            "You get this mail because this address was entered on the page for forgotten passwords."),
    };
}
