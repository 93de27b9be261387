using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Contracts;

/// <summary>A recorded line of the ledger.</summary>
/// <param name="Minutes">Negative in a counter-entry only.</param>
/// <param name="Day">The day of the work (for a counter-entry or forgotten time: the day of the correction).</param>
/// <param name="Corrects">The line that this counter-entry corrects.</param>
/// <param name="Reason">Why it was corrected.</param>
public sealed record TimeEntryView(
    TimeEntryId Id, AccountId Officer, DateOnly Day, Minutes Minutes, WorkKind Kind, Beneficiary Beneficiary,
    RequestId? Request, string Note, DateTime RecordedAt, TimeEntryId? Corrects, string? Reason)
{
    /// <summary>Of time forgotten in a month that was closed since: the day of the work.</summary>
    public DateOnly? WorkedOn { get; init; }

    /// <summary>False for what was written to correct a closed month: it was not worked on its <see cref="Day"/>.</summary>
    public bool IsOfItsDay => Corrects is null && WorkedOn is null;

    /// <summary>
    /// Who received how much; sums to <see cref="Minutes"/>. Common time is split by the key in force on the day of the work; a counter-entry takes back,
    /// by the key of the day of the line that it corrects, exactly what that line had given.
    /// </summary>
    public IReadOnlyList<PrincipalMinutes> Parts { get; init; } = [];
}

/// <summary>Time to record.</summary>
/// <param name="Beneficiary">Of a commune, only the commune counts: its principal on that day is looked up.</param>
/// <param name="FormKey">Names the form that was posted, so that a form posted twice is recorded once; null where no form is.</param>
public sealed record NewTimeEntry(
    AccountId Officer, DateOnly Day, Minutes Minutes, WorkKind Kind, Beneficiary Beneficiary, RequestId? Request, string Note, Guid? FormKey = null);

/// <summary>Time taken over from an earlier record (a spreadsheet, the demonstration), with the instant at which it was recorded there.</summary>
public sealed record PastTimeEntry(NewTimeEntry Entry, DateTime RecordedAt, string? Reason = null, int? CorrectsIndex = null);
