using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Resident;

/// <summary>When an event takes place, on the clock of the partnership and in words.</summary>
sealed record EventTimes(DateTime Start, DateTime End, bool AllDay)
{
    public static EventTimes Of(EventFacts facts, LocalClock clock) => new(clock.ToLocal(facts.StartAt), clock.ToLocal(facts.EndAt), facts.AllDay);

    public DateOnly FirstDay => DateOnly.FromDateTime(Start);

    /// <summary>An event that ends at midnight ends on the day before.</summary>
    public DateOnly LastDay => End > Start ? DateOnly.FromDateTime(End.AddTicks(-1)) : FirstDay;

    public string Words => (FirstDay == LastDay, AllDay) switch
    {
        (true, true) => $"{French.Date(FirstDay)}, toute la journée",
        (true, false) => $"{French.Date(FirstDay)}, {Hours}",
        (false, _) => French.Period(FirstDay, LastDay),
    };

    public string Hours => AllDay ? "toute la journée" : End > Start && FirstDay == LastDay ? $"de {French.TimeOfDay(TimeOnly.FromDateTime(Start))} à {French.TimeOfDay(TimeOnly.FromDateTime(End))}" : $"à {French.TimeOfDay(TimeOnly.FromDateTime(Start))}";
}
