using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>What comes in, day by day, as the shape of the year wants it.</summary>
sealed class Arrivals(Chance chance, YearShape shape, IReadOnlyList<Place> places, Func<DateTime, DateTime> toInstant)
{
    readonly ILookup<AuthorityId, Place> byPrincipal = places.ToLookup(p => p.Principal);

    public IEnumerable<InventedRequest> Of(DateOnly day)
    {
        foreach (var (principal, perMille) in new[] { (shape.Large, LargeRate(day)), (shape.Small, SmallRate(day)) })
            for (var i = 0; i < Count(perMille); i++)
                yield return Make(day, chance.OneOf([.. byPrincipal[principal]]));
    }

    /// <summary>Requests a worked day, in thousandths.</summary>
    int LargeRate(DateOnly day) => shape.IsStorm(day) ? 2_900 : shape.IsEve(day) ? 5_000 : 1480;

    int SmallRate(DateOnly day) => shape.IsQuiet(day) ? 0 : shape.IsEve(day) ? 5_000 : day >= shape.Today.AddDays(-25) ? 800 : 340;

    int Count(int perMille) => (perMille / 1000) + (chance.Happens(perMille % 1000) ? 1 : 0);

    InventedRequest Make(DateOnly day, Place place)
    {
        var at = toInstant(day.ToDateTime(new TimeOnly(chance.Between(9, 16), chance.Between(0, 59))));
        var storm = shape.IsStorm(day) && place.Principal == shape.Large && chance.Happens(700);
        var kind = storm ? WorkKind.Support : chance.Weighted((60, WorkKind.Support), (9, WorkKind.Development), (15, WorkKind.Advice), (9, WorkKind.Training), (7, WorkKind.Network));
        var ask = chance.OneOf(storm ? InventedTitles.Storm : InventedTitles.Of(kind));
        var stops = storm || (kind == WorkKind.Support && chance.Happens(250));
        return new(new RequestId(chance.Id(at)), place, ask, at, kind, Effort(kind))
        {
            Impact = stops ? chance.Weighted((2, Impact.OneService), (1, Impact.WholeCommune)) : Impact.OnePerson,
            Urgency = stops ? Urgency.Today : chance.Weighted((6, Urgency.CanWait), (4, Urgency.ThisWeek)),
            DueOn = kind != WorkKind.Support && chance.Happens(350) ? day.AddDays(chance.Between(14, 90)) : null,
            PeopleStopped = stops ? chance.Between(1, 12) : 0,
        };
    }

    int Effort(WorkKind kind) => 15 * kind switch
    {
        WorkKind.Support => chance.Between(2, 16),
        WorkKind.Development => chance.Between(20, 76),
        WorkKind.Advice => chance.Between(4, 24),
        WorkKind.Training => chance.Between(8, 28),
        _ => chance.Between(4, 16),
    };

    /// <summary>Storms are urgent; in the month of abuse everything of the small principal is said to be.</summary>
    public bool CallsItUrgent(InventedRequest request, DateOnly day) =>
        request.Place.Principal == shape.Small && shape.IsAbuse(day) ? chance.Happens(850)
        : request.Kind == WorkKind.Support && request.PeopleStopped > 4 && chance.Happens(shape.IsStorm(day) ? 500 : 200);
}
