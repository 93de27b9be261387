using System.Collections;

namespace Mitoyen.Kernel;

/// <summary>
/// A fact that changes with time: each value holds from its day until the next one's. Evaluated "as of" a day; by construction it has no gap and no overlap after its first day.
/// </summary>
public sealed class Timeline<T> : IEnumerable<Dated<T>>
{
    readonly Dated<T>[] steps;

    /// <exception cref="ArgumentException">Two values start on the same day.</exception>
    public Timeline(IEnumerable<Dated<T>> steps)
    {
        this.steps = [.. steps.OrderBy(s => s.From)];
        for (var i = 1; i < this.steps.Length; i++)
            if (this.steps[i].From == this.steps[i - 1].From)
                throw new ArgumentException($"Two values start on {this.steps[i].From:O}.", nameof(steps));
    }

    public bool IsEmpty => steps.Length == 0;

    /// <exception cref="InvalidOperationException">The timeline is empty.</exception>
    public DateOnly Start => IsEmpty ? throw new InvalidOperationException("The timeline is empty.") : steps[0].From;

    /// <summary>The step in force on a day, or null before the first.</summary>
    public Dated<T>? StepAt(DateOnly day)
    {
        int low = 0, high = steps.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (steps[middle].From <= day) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : steps[low - 1];
    }

    /// <exception cref="InvalidOperationException">No value is in force that day.</exception>
    public T At(DateOnly day) => StepAt(day) is { } step ? step.Value : throw new InvalidOperationException($"No value is in force on {day:O}.");

    /// <summary>The same timeline with a value from a day on; what was before that day is untouched. Values that began on or after it are replaced.</summary>
    public Timeline<T> ChangedFrom(DateOnly day, T value) => new([.. steps.Where(s => s.From < day), new(day, value)]);

    public IEnumerator<Dated<T>> GetEnumerator() => ((IEnumerable<Dated<T>>)steps).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A value and the first day on which it holds.</summary>
public sealed record Dated<T>(DateOnly From, T Value);
