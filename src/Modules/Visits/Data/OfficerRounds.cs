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
    readonly List<OfficerVehicle> vehicles = [];

    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Officer { get; init; }
    public int Version { get; private set; }
    public IReadOnlyList<RoundDay> Days => days;

    /// <summary>Dates that are not as their day of the week.</summary>
    public IReadOnlyList<DatedRoundDay> Dated => dated;

    /// <summary>Separated by commas, as typed.</summary>
    public string Skills { get; private set; } = "";

    /// <summary>Dated: a change of car leaves the statements of earlier trips as they are.</summary>
    public IReadOnlyList<OfficerVehicle> Vehicles => vehicles;

    /// <summary>An iCalendar address whose events are times that the plan leaves alone. It may open a private calendar: nobody else sees it.</summary>
    public string? BusyAddress { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public IReadOnlySet<string> SkillSet => Skills.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The class of the own vehicle on a day; null: a vehicle of the service, which it is where nothing was said.</summary>
    public VehiclePower? VehicleOn(DateOnly day) => new Timeline<VehiclePower?>(vehicles.Select(v => new Dated<VehiclePower?>(v.From, v.Power))).StepAt(day)?.Value;

    public void Become(string skills, string? busyAddress, IReadOnlyList<TypedRoundDay> typed, DateTime at)
    {
        (Skills, BusyAddress, ChangedAt) = (skills, busyAddress, at);
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

    /// <summary>From a day on; what was said of that very day is replaced.</summary>
    /// <param name="power">Null: a vehicle of the service.</param>
    public void Drive(DateOnly from, VehiclePower? power, DateTime at)
    {
        vehicles.RemoveAll(v => v.From == from);
        vehicles.Add(new() { Id = Guid.CreateVersion7(), PartnershipId = PartnershipId, RoundsId = Id, From = from, Power = power });
        ChangedAt = at;
    }

    /// <summary>Takes back what was said of a day: the vehicle before it goes on.</summary>
    public Refusal? DriveOn(DateOnly from, DateTime at)
    {
        if (vehicles.RemoveAll(v => v.From == from) == 0) return new NoSuchVehicle();
        ChangedAt = at;
        return null;
    }

    public RoundDay? On(DayOfWeek day) => days.FirstOrDefault(d => d.Day == day);

    /// <summary>What holds on a date; null: no round goes out.</summary>
    public IOutDay? On(DateOnly date) => dated.Find(d => d.Date == date) is { } own ? (own.GoesOut ? own : null) : On(date.DayOfWeek);
}
