using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Contracts;

/// <summary>A recorded line of the ledger.</summary>
/// <param name="Minutes">Negative in a counter-entry only.</param>
/// <param name="Day">The day of the work (for a counter-entry: the day of the correction).</param>
/// <param name="Corrects">The line that this counter-entry corrects.</param>
/// <param name="Reason">Why it was corrected.</param>
public sealed record TimeEntryView(
    TimeEntryId Id, AccountId Officer, DateOnly Day, Minutes Minutes, WorkKind Kind, Beneficiary Beneficiary,
    RequestId? Request, string Note, DateTime RecordedAt, TimeEntryId? Corrects, string? Reason);

/// <summary>Time to record.</summary>
public sealed record NewTimeEntry(AccountId Officer, DateOnly Day, Minutes Minutes, WorkKind Kind, Beneficiary Beneficiary, RequestId? Request, string Note);

/// <summary>Time taken over from an earlier record (a spreadsheet, the demonstration), with the instant at which it was recorded there.</summary>
public sealed record PastTimeEntry(NewTimeEntry Entry, DateTime RecordedAt, string? Reason = null, int? CorrectsIndex = null);
