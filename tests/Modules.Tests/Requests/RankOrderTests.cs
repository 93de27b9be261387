using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Modules.Tests.Requests;

public sealed class Ranks
{
    static readonly RequestId[] All = [.. Enumerable.Range(0, 8).Select(_ => RequestId.New())];

    [Fact]
    public void Stay_1_2_3_under_random_moves_of_several_people_and_their_steps_replay_to_them() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 7], Gen.Int[-3, 9], Gen.Int[0, 4].Array[8]).Array[0, 40].Sample(moves =>
        {
            var ranking = new Ranking { PartnershipId = PartnershipId.New(), Principal = AuthorityId.New() };
            foreach (var (how, which, by, numbers) in moves)
            {
                var order = how switch
                {
                    0 => RankOrder.Moved(ranking.Order, All[which], by),
                    1 => RankOrder.Placed(ranking.Order, All[which], by <= 0 ? null : by),
                    _ => RankOrder.FromNumbers(ranking.Order, All.Select((r, i) => (r, numbers[i] == 0 ? (int?)null : numbers[i]))),
                };
                ranking.Reorder(order, new By(null, $"personne {which % 3}"), DateTime.UnixEpoch);
            }

            var replayed = new Dictionary<RequestId, int?>();
            foreach (var step in ranking.Steps) replayed[step.RequestId] = step.Rank;
            Assert.Equal(ranking.Order.Count, ranking.Order.Distinct().Count());
            Assert.Equal(Enumerable.Range(1, ranking.Order.Count), ranking.Order.Select(r => ranking.RankOf(r)!.Value));
            Assert.All(All, r => Assert.Equal(ranking.RankOf(r), replayed.GetValueOrDefault(r)));
        }, iter: 10_000);

    [Fact]
    public void Typed_twice_keep_the_order_of_before()
    {
        var order = RankOrder.FromNumbers([All[2], All[1], All[0]], [(All[0], 1), (All[1], 1), (All[2], 1), (All[3], 1), (All[4], null)]);

        Assert.Equal([All[2], All[1], All[0], All[3]], order);
    }
}
