using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.Travel;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Benchmarks.Visits;

/// <summary>A week over invented communes, as dense as those south of Arras (one each 12 km²): town halls open on some half days, one in five at hours nobody knows, a council in the evening for each officer.</summary>
static class InventedTerritory
{
    static readonly DateOnly Monday = new(2026, 11, 23);

    public static PlanningProblem Week(int communes, int officers)
    {
        var random = new Random(communes);
        var side = Math.Sqrt(communes * 12.0) / 111;
        var places = Enumerable.Range(0, communes).Select(_ => (50.1 + (random.NextDouble() * side), 2.8 + (random.NextDouble() * side * 1.55))).ToList();
        var people = Enumerable.Range(0, officers).Select(i => new Officer(AccountId.From(new Guid(i + 1, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0])), $"Agent {i + 1}")).ToList();
        var days = people.SelectMany((o, i) => Enumerable.Range(0, 5).Select(d => new OfficerDay(o.Id, Monday.AddDays(d), i, i, Window.OfHours(8, 0, d == 2 ? 23 : 18, 0)))).ToList();
        var visits = places.Select((_, i) => new Visit(new($"{i}"), i, 30 + (15 * random.Next(6)), 100 + random.Next(900), Hours(random)));
        var councils = people.Select((_, i) => new Visit(new($"council {i}"), random.Next(communes), 120, 0, OpeningHours.Only(Monday.AddDays(2), Window.OfHours(20, 0, 22, 0))) { Pinned = true });
        return new(people, days, [.. visits, .. councils], DefaultTravel.Between(places), WorkingTimeRules.PublicService);
    }

    static OpeningHours Hours(Random random) => random.Next(5) == 0 ? OpeningHours.Unknown : OpeningHours.ByDate(Enumerable.Range(0, 5).ToDictionary(Monday.AddDays, _ => random.Next(3) switch
    {
        0 => Opening.Within(Window.OfHours(9, 0, 12, 0)),
        1 => Opening.Within(Window.OfHours(9, 0, 12, 0), Window.OfHours(14, 0, 17, 30)),
        _ => Opening.Closed,
    }));
}
