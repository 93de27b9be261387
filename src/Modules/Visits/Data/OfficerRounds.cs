using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Domain.Mileage;


namespace Mitoyen.Visits.Data;

/// <summary>How one officer goes on the road: which days, from where, with what skills and vehicle.</summary>
sealed class OfficerRounds : IBelongsToPartnership, IVersioned
{
    readonly List<RoundDay> days = [];

    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Officer { get; init; }
    public int Version { get; private set; }
    public IReadOnlyList<RoundDay> Days => days;

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

    public RoundDay? On(DayOfWeek day) => days.FirstOrDefault(d => d.Day == day);
}
