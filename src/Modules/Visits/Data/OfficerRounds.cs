using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Domain;
using Mitoyen.Visits.Domain.Mileage;
using Mitoyen.Visits.Settings;

namespace Mitoyen.Visits.Data;

/// <summary>How one officer goes on the road: which days, from where, with what skills and vehicle.</summary>
sealed class OfficerRounds : IBelongsToPartnership, IVersioned
{
    readonly List<RoundDay> days = [];
    readonly List<DatedRoundDay> dated = [];

    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Officer { get; init; }
    public int Version { get; private set; }
    public IReadOnlyList<RoundDay> Days => days;

    /// <summary>Dates that are not as their day of the week.</summary>
    public IReadOnlyList<DatedRoundDay> Dated => dated;

    /// <summary>Separated by commas, as typed.</summary>
    public string Skills { get; private set; } = "";

    /// <summary>Fiscal horsepower class of the own vehicle that allowances are paid for; null: a vehicle of the service.</summary>
    public VehiclePower? Power { get; private set; }

    /// <summary>An iCalendar address whose events are times that the plan leaves alone. It may open a private calendar: nobody else sees it.</summary>
    public string? BusyAddress { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public IReadOnlySet<string> SkillSet => Skills.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public void Become(string skills, VehiclePower? power, string? busyAddress, IReadOnlyList<TypedRoundDay> typed, DateTime at)
    {
        (Skills, Power, BusyAddress, ChangedAt) = (skills, power, busyAddress, at);
        days.Clear();
        days.AddRange(typed.Select(d => RoundDay.Of(this, d)));
    }

    /// <summary>One date with hours and places of its own, until it is taken back.</summary>
    public Refusal? Except(TypedDatedDay typed, DateTime at)
    {
        dated.RemoveAll(d => d.Date == typed.Date);
        dated.Add(new() { Id = Guid.CreateVersion7(), PartnershipId = PartnershipId, RoundsId = Id, Date = typed.Date, GoesOut = typed.GoesOut, From = typed.From, To = typed.To, Start = typed.Start, End = typed.End });
        ChangedAt = at;
        return null;
    }

    public Refusal? AsUsual(DateOnly date, DateTime at)
    {
        if (dated.RemoveAll(d => d.Date == date) == 0) return new NoSuchDatedDay();
        ChangedAt = at;
        return null;
    }

    public RoundDay? On(DayOfWeek day) => days.FirstOrDefault(d => d.Day == day);

    /// <summary>What holds on a date; null: no round goes out.</summary>
    public IOutDay? On(DateOnly date) => dated.Find(d => d.Date == date) is { } own ? (own.GoesOut ? own : null) : On(date.DayOfWeek);
}
