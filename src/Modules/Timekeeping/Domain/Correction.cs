using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>
/// What is true of a line whose month is closed. The counter-entries follow from it: one that takes away (or adds) minutes where the line stands,
/// or a pair that moves them elsewhere. What is left of a line never falls below zero.
/// </summary>
static class Correction
{
    /// <summary>What a line holds now: itself and the counter-entries that bear on it in the same place.</summary>
    public static Minutes Left(TimeEntry line, IEnumerable<TimeEntry> counters) =>
        counters.Where(c => c.Corrects == line.Id && c.Combination == line.Combination).Aggregate(line.Minutes, (sum, c) => sum + c.Minutes);

    /// <summary>The counter-entries, without their reason.</summary>
    /// <param name="left">What the line holds now.</param>
    /// <param name="right">What it should have held; zero when the work did not take place.</param>
    /// <param name="place">Kind, beneficiary and request it should have had.</param>
    /// <param name="on">The day of the correction, in an open month.</param>
    public static Outcome<IReadOnlyList<NewTimeEntry>> Work(TimeEntry line, Minutes left, Minutes right, Combination place, DateOnly on)
    {
        if (right < Minutes.Zero) return new CorrectsTooMuch(left);
        if (place == line.Combination)
            return right == left ? new NothingToCorrect() : new[] { Counter(line, line.Combination, right - left, on) };
        if (left == Minutes.Zero) return new NothingLeftToMove();
        return right == Minutes.Zero
            ? new[] { Counter(line, line.Combination, -left, on) }
            : new[] { Counter(line, line.Combination, -left, on), Counter(line, place, right, on) };
    }

    static NewTimeEntry Counter(TimeEntry line, Combination place, Minutes minutes, DateOnly on) =>
        new(line.Officer, on, minutes, place.Kind, place.Beneficiary, place.Request, "");
}
