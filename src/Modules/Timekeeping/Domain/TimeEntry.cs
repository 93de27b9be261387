using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>One line of the ledger. While its month is open it may be revised or deleted, and either may be undone; afterwards only counter-entries speak about it.</summary>
sealed class TimeEntry : IBelongsToPartnership, IVersioned
{
    TimeEntry() { }

    public TimeEntryId Id { get; private set; }
    public PartnershipId PartnershipId { get; private set; }
    public AccountId Officer { get; private set; }
    public DateOnly Day { get; private set; }
    public Minutes Minutes { get; private set; }
    public WorkKind Kind { get; private set; }
    public AuthorityId? Principal { get; private set; }
    public CommuneId? Commune { get; private set; }
    public RequestId? Request { get; private set; }
    public string Note { get; private set; } = "";

    /// <summary>The note in lower case without accents: what the search reads.</summary>
    public string NoteFolded { get; private set; } = "";

    public DateTime RecordedAt { get; private set; }

    /// <summary>Names the form that was posted: the same form posted twice is recorded once.</summary>
    public Guid? FormKey { get; private set; }

    public TimeEntryId? Corrects { get; private set; }

    /// <summary>Of time forgotten in a month that was closed since: the day of the work. <see cref="Day"/> is then the day on which it was written, in an open month.</summary>
    public DateOnly? WorkedOn { get; private set; }

    public string? Reason { get; private set; }
    public DateTime? DeletedAt { get; private set; }
    public int Version { get; private set; }

    public Beneficiary Beneficiary => new(Principal, Commune);
    public Combination Combination => new(Kind, Beneficiary, Request);
    public bool IsCorrection => Corrects is not null;
    public DateOnly WorkDay => WorkedOn ?? Day;

    public static TimeEntry Record(PartnershipId partnership, NewTimeEntry work, DateTime recordedAt) => new()
    {
        Id = TimeEntryId.New(), PartnershipId = partnership, Officer = work.Officer, RecordedAt = recordedAt, FormKey = work.FormKey,
        Day = work.Day, Minutes = work.Minutes, Kind = work.Kind, Principal = work.Beneficiary.Principal, Commune = work.Beneficiary.Commune,
        Request = work.Request, Note = work.Note, NoteFolded = Folded.Of(work.Note),
    };

    /// <summary>A counter-entry: dated in an open month, it says about an earlier line what was not true.</summary>
    public static TimeEntry Correct(TimeEntry line, NewTimeEntry counter, string reason, DateTime recordedAt)
    {
        var entry = Record(line.PartnershipId, counter, recordedAt);
        (entry.Corrects, entry.Reason, entry.NoteFolded) = (line.Id, reason, Folded.Of($"{counter.Note} {reason}".Trim()));
        return entry;
    }

    /// <summary>Time that nobody wrote while its month was open: it stands on an open day, and says when it was worked and why it comes late.</summary>
    public static TimeEntry Forgotten(PartnershipId partnership, NewTimeEntry work, DateOnly on, string reason, DateTime recordedAt)
    {
        var entry = Record(partnership, work with { Day = on }, recordedAt);
        (entry.WorkedOn, entry.Reason, entry.NoteFolded) = (work.Day, reason, Folded.Of($"{work.Note} {reason}".Trim()));
        return entry;
    }

    /// <summary>Says otherwise what was said; returns what it said before, so that it can be undone.</summary>
    public EntryRevision Revise(NewTimeEntry work, DateTime at)
    {
        var before = EntryRevision.Of(this, at);
        (Day, Minutes, Kind, Request) = (work.Day, work.Minutes, work.Kind, work.Request);
        (Principal, Commune) = (work.Beneficiary.Principal, work.Beneficiary.Commune);
        (Note, NoteFolded) = (work.Note, Folded.Of(work.Note));
        return before;
    }

    public void Delete(DateTime at) => DeletedAt = at;

    public void Restore() => DeletedAt = null;

    /// <summary>The same line with another duration.</summary>
    public NewTimeEntry With(Minutes minutes) => new(Officer, Day, minutes, Kind, Beneficiary, Request, Note);
}
