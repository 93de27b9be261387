using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>All that a page shows of one request, for this viewer: private notes and time stay empty for those who may not see them.</summary>
/// <param name="Address">The page that shows it and takes its forms.</param>
/// <param name="Recorded">Null for those who do not see time.</param>
sealed record RequestDetail(Request Request, Sight Sight, By By, string Address, PlaceNames Names, IReadOnlyList<ThreadEntry> Thread, IReadOnlyList<RequestStep> Steps,
    IReadOnlyList<RankStep> Ranks, int? Rank, IReadOnlyList<PrivateNote> Notes, IReadOnlyList<Lot> Lots, Minutes? Recorded, string Delay, PriorityMatrix Matrix, Minutes LongestLot)
{
    public bool MayWrite => Sight.MayWrite(Request);
    public bool MayQualify => Sight.MayQualify(Request);
}
