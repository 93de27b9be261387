namespace Mitoyen.Visits.Domain.Prizes;

/// <summary>
/// What a visit is worth: urgency × slack before the due date × weeks since the last visit × how far its principal is behind, each a whole number of percent. The same fairness as in the queue of requests.
/// A visit that is due nowhere, made last week, for a principal that is level, of normal urgency is worth 300.
/// </summary>
static class VisitPrize
{
    const int LongestWait = 52;
    const int Most = 1_000_000;

    /// <param name="daysLeft">Days before the earliest due date, 0 or less when it is past; null without one.</param>
    /// <param name="weeksSinceVisit">Whole weeks since the last visit; null when it was never visited.</param>
    /// <param name="weeksPromised">The frequency promised by the agreement, in weeks; null when none is.</param>
    /// <param name="behindBasisPoints">Minutes that the principal is behind, by what is due to it: 2 000 is 20 % behind, negative is ahead.</param>
    public static int Of(VisitUrgency urgency, int? daysLeft, int? weeksSinceVisit, int? weeksPromised, int behindBasisPoints)
    {
        var product = (long)urgency * Slack(daysLeft) * Wait(weeksSinceVisit, weeksPromised) * Behind(behindBasisPoints);
        return (int)Math.Clamp(product / 10_000, 1, Most);
    }

    /// <summary>100 without a due date or five weeks before it, 400 on the day and after.</summary>
    public static int Slack(int? daysLeft) => daysLeft is { } days ? 400 - (300 * Math.Clamp(days, 0, 35) / 35) : 100;

    /// <summary>100 for a place seen this week, 10 more a week; once past the promised frequency 20 more a week. Never visited counts as a year.</summary>
    public static int Wait(int? weeks, int? promised)
    {
        var waited = Math.Clamp(weeks ?? LongestWait, 0, LongestWait);
        return 100 + (10 * waited) + (promised is { } p ? 20 * Math.Max(0, waited - p) : 0);
    }

    /// <summary>100 when level, 200 when all of its due is missing, 50 when it had half as much again.</summary>
    public static int Behind(int basisPoints) => 100 + (Math.Clamp(basisPoints, -5_000, 10_000) / 100);
}
