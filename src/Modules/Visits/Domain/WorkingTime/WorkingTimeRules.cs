namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>The rules that hold for a plan; null where one does not.</summary>
sealed record WorkingTimeRules
{
    /// <summary>A bare problem of orienteering: no law, no lunch.</summary>
    public static readonly WorkingTimeRules None = new();

    /// <summary>The rules of the public service, lunch, and what the officers' house adds.</summary>
    public static readonly WorkingTimeRules PublicService = new()
    {
        WorkADay = new(),
        Span = new(),
        Rest = new(),
        Pause = new(),
        Lunch = new(),
        WorkAWeek = new(),
        Average = new(),
        WeeklyRest = new(),
        Driving = new(),
        Free = new(),
    };

    public AtMostTenHoursOfWorkADay? WorkADay { get; init; }
    public AtMostTwelveHoursFromDepartureToReturn? Span { get; init; }
    public ElevenHoursOfRestBetweenDays? Rest { get; init; }
    public APauseBeforeSixHoursOfWork? Pause { get; init; }
    public LunchWhenTheRoundCrossesNoon? Lunch { get; init; }
    public AtMostFortyEightHoursAWeek? WorkAWeek { get; init; }
    public FortyFourHoursOnAverageOverTwelveWeeks? Average { get; init; }
    public ThirtyFiveHoursOfRestAWeek? WeeklyRest { get; init; }
    public DrivingADayIsLimited? Driving { get; init; }
    public AShareOfTheWeekStaysFree? Free { get; init; }

    public IEnumerable<IWorkingTimeRule> InForce =>
        new IWorkingTimeRule?[] { WorkADay, Span, Rest, Pause, Lunch, WorkAWeek, Average, WeeklyRest, Driving, Free }.OfType<IWorkingTimeRule>();
}
