using ProNet.Data.Privacy;
using ProNet.Search;

namespace ProNet.Components.Language;

internal sealed class EnglishOwnDataWords : OwnDataWords
{
    public override string Export => "Take my data along";

    public override string ExportLead => "Everything this ProNet has of you, as one ZIP file: tables as JSON, which programs read, and a page that lists them. It is built in the background, and only you can take it.";

    public override string ExportAsk => "Build the file";

    public override string ExportWaits => "The file is being built.";

    public override string ExportReady => "The file is ready.";

    public override string ExportTake => "Download";

    public override string ExportAgain => "Build it anew";

    public override string IndexTitle => "My data";

    public override string IndexLead => "This is everything that ProNet had of you when the file was built. Hashes and keys that open something are left out, and so is what would tell of others, such as who blocked you.";

    public override string Erase => "Erase everything about me";

    public override string EraseLead => "Your profile is hidden at once, everywhere. After the grace period everything about you is erased: profile, account, mails, sessions, tokens, records, search indexes. Until then you sign in as usual and can take it back on this page.";

    public override string EraseWhat => "What was done with others stays on their record without your name or address. Backups that the operator has made end by themselves.";

    public override string Password => "Your password, to show that it is you";

    public override string NoPassword => "Without a password: sign in again with a passkey, then send this form within ten minutes.";

    public override string EraseNow => "Erase everything about me";

    public override string NotShown => "It was not shown that it is you. The password is wrong, or your sign-in is too long ago.";

    public override string ErasureWaitsTitle => "Everything about you will be erased";

    public override string TakeBack => "Take it back";

    public override string TakenBack => "It was taken back. Your profile is seen as before.";

    public override string TooLate => "It is too late to take it back.";

    public override string Report => "Report this profile";

    public override string ReportLead => "An administrator looks at it. Whom it is about does not learn who you are.";

    public override string WhatIsWrong => "What is wrong";

    public override string Tell => "Tell more, if you like";

    public override string Send => "Report";

    public override string Reported => "Thank you. An administrator will look at it.";

    public override string NotReported => "It was not reported. Too many of your reports wait.";

    public override string Reports => "Reports";

    public override string NoReports => "Nothing was reported.";

    public override string HideProfile => "Hide the profile";

    public override string Dismiss => "Nothing is wrong";

    public override string Decided => "Decided.";

    public override string ReminderSubject => "Your ProNet account lies unused";

    public override string ReminderAction => "Sign in and keep it";

    public override string ReminderReason => "You get this mail because you have an account that was not used for long.";

    public override string Progress(int done, int total) => $"{done} of {total} parts are done.";

    public override string AvailableUntil(string day) => $"It can be taken until {day}, and is deleted then.";

    public override string ErasedOn(string day) => $"On {day} it is erased for good.";

    public override string Table(string name) => name switch
    {
        "Member" => "The profile",
        "ProfileEdit" => "What you changed of the profile",
        "MemberPhoto" => "The photo",
        "MemberBadge" => "The badge for other sites",
        "FormerHandle" => "Former addresses of the profile",
        "CvContent" => "Files of your CVs",
        "KeptCv" => "Your CVs",
        "Position" => "Positions",
        "Education" => "Education",
        "MemberSkill" => "Skills",
        "Account" => "The account",
        "AccountLogin" => "Sign-ins at a provider",
        "AccountPasskey" => "Passkeys",
        "SignInSession" => "Sessions",
        "AccessToken" => "Access tokens",
        "OrganisationRole" => "Roles for organisations",
        "OutgoingMail" => "Mails to you",
        "OneTimeLink" => "Links sent to you",
        "AuditEntry" => "The record of what was done",
        "Exclusion" => "From whom you keep something",
        "Contact" => "Your contacts, and who asked to be one",
        "ProfileReport" => "What you reported",
        "ProfileClaim" => "Profiles that you said are yours",
        "SavedSearch" => "Searches that you saved",
        "SavedSearchShare" => "Which searches are shared",
        "FairnessDeclaration" => "What you said of yourself for audits of fairness",
        "RankingAct" => "What you did about ranked lists",
        "RankingImpression" => "Ranked lists that you were shown",
        "SearchExpectation" => "What you expect saved searches to find",
        "SearchReview" => "What you decided on hits of saved searches",
        "ClaimedOrigin" => "Where your profile was imported from",
        "Digest" => "Mails about your saved searches",
        "AlertHit" => "Alerts that speak of your profile",
        "AlertMatch" => "Saved searches that find your profile",
        _ => name,
    };

    public override string Rows(int count) => count == 1 ? "1 row" : $"{count} rows";

    public override ValueList<string> IndexColumns => ["What", "How much", "File"];

    public override string Of(ReportKind kind) => kind switch
    {
        ReportKind.Impersonation => "It pretends to be somebody else",
        ReportKind.Content => "What it says is harmful or not allowed",
        _ => "Something else",
    };

    public override string Of(ReportState state) => state switch
    {
        ReportState.Dismissed => "Nothing was wrong",
        ReportState.Hidden => "The profile was hidden",
        _ => "To be decided",
    };

    public override ValueList<string> ReportColumns => ["Profile", "What is wrong", "Reported by", "When", "Decision"];

    public override string ReminderText(string day) => $"You have not used your account for a long time. If you do not sign in, it is erased on {day} with everything about you.";
}
