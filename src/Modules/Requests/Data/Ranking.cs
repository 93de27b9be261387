using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Data;

/// <summary>A principal's order of its own requests: one row, so that two people who rank at once meet on its version.</summary>
sealed class Ranking : IBelongsToPartnership, IVersioned
{
    public required PartnershipId PartnershipId { get; init; }
    public required AuthorityId Principal { get; init; }
    public IReadOnlyList<RequestId> Order { get; private set; } = [];
    public int StepCount { get; private set; }
    public int Version { get; private set; }

    public List<RankStep> Steps { get; } = [];

    public int? RankOf(RequestId request) => Order.TakeWhile(r => r != request).Count() is var place && place < Order.Count ? place + 1 : null;

    public void Reorder(IReadOnlyList<RequestId> order, By by, DateTime at)
    {
        foreach (var (request, rank) in RankOrder.Differences(Order, order).ToList())
            Steps.Add(new RankStep { Id = RankStepId.New(), PartnershipId = PartnershipId, Principal = Principal, RequestId = request, Sequence = ++StepCount, At = at, Account = by.Account, Actor = by.Label, Rank = rank });
        Order = order;
    }
}
