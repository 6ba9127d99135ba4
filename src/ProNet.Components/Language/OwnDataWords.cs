using ProNet.Data.Privacy;
using ProNet.Search;

namespace ProNet.Components.Language;

/// <summary>Words of taking one's own data along, of erasing it, and of reporting what is wrong.</summary>
public abstract class OwnDataWords
{
    public abstract string Export { get; }

    public abstract string ExportLead { get; }

    public abstract string ExportAsk { get; }

    public abstract string ExportWaits { get; }

    public abstract string ExportReady { get; }

    public abstract string ExportTake { get; }

    public abstract string ExportAgain { get; }

    public abstract string IndexTitle { get; }

    public abstract string IndexLead { get; }

    public abstract string Erase { get; }

    public abstract string EraseLead { get; }

    public abstract string EraseWhat { get; }

    public abstract string Password { get; }

    public abstract string NoPassword { get; }

    public abstract string EraseNow { get; }

    public abstract string NotShown { get; }

    public abstract string ErasureWaitsTitle { get; }

    public abstract string TakeBack { get; }

    public abstract string TakenBack { get; }

    public abstract string TooLate { get; }

    public abstract string Report { get; }

    public abstract string ReportLead { get; }

    public abstract string WhatIsWrong { get; }

    public abstract string Tell { get; }

    public abstract string Send { get; }

    public abstract string Reported { get; }

    public abstract string NotReported { get; }

    public abstract string Reports { get; }

    public abstract string NoReports { get; }

    public abstract string HideProfile { get; }

    public abstract string Dismiss { get; }

    public abstract string Decided { get; }

    public abstract string ReminderSubject { get; }

    public abstract string ReminderAction { get; }

    public abstract string ReminderReason { get; }

    /// <summary>How far an export is.</summary>
    public abstract string Progress(int done, int total);

    public abstract string AvailableUntil(string day);

    public abstract string ErasedOn(string day);

    /// <summary>What a table of the export holds, by its name.</summary>
    public abstract string Table(string name);

    public abstract string Rows(int count);

    public abstract ValueList<string> IndexColumns { get; }

    public abstract string Of(ReportKind kind);

    public abstract string Of(ReportState state);

    public abstract ValueList<string> ReportColumns { get; }

    public abstract string ReminderText(string day);
}
