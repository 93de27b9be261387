using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Prizes;

namespace Mitoyen.Visits.Candidates;

/// <summary>Everything open at one commune, bundled into one visit, and what makes the visit worth its road.</summary>
/// <param name="LastVisit">Null: never seen since rounds are kept here.</param>
/// <param name="BehindBasisPoints">How far its principal is behind in the arbitration, by what is due to it; negative: ahead.</param>
sealed record Candidate(
    CommuneView Commune, AuthorityId Principal, IReadOnlyList<OpenRequest> Requests, VisitWish? Wish, DateOnly? LastVisit, int? WeeksSince, int? WeeksPromised, Minutes Work, Minutes Buffer, int? DaysLeft, int BehindBasisPoints)
{
    public bool IsPinned => Wish?.IsPinned == true;

    /// <summary>The sum of what is left to do and the buffer, unless the officer wrote another length.</summary>
    public Minutes Length => Wish?.Length ?? Work + Buffer;

    public bool IsLate => WeeksPromised is { } promised && (WeeksSince is null || WeeksSince >= promised);

    /// <summary>Something calls for a visit: work, a promise that is due, or the officer's word.</summary>
    public bool IsWanted => Requests.Count > 0 || IsLate || IsPinned;

    public VisitUrgency Urgency => Requests.Count == 0 ? VisitUrgency.Courtesy : Requests.Max(UrgencyOf);

    public int Prize => VisitPrize.Of(Urgency, DaysLeft, WeeksSince, WeeksPromised, BehindBasisPoints);

    static VisitUrgency UrgencyOf(OpenRequest open) => open.Request switch
    {
        { IsUrgent: true } or { Class: PriorityClass.Critical } => VisitUrgency.Critical,
        { Class: PriorityClass.High } => VisitUrgency.High,
        { Class: PriorityClass.Normal } => VisitUrgency.Normal,
        _ => VisitUrgency.Low,
    };
}
