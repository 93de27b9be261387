namespace Mitoyen.Visits.Solver;

/// <summary>For each visit the others, nearest first, itself at the head: by the way between them and the time that must pass when one follows the other.</summary>
sealed class Neighbours
{
    readonly int[] order;
    readonly int length;

    public Neighbours(Instance instance, int most = 60)
    {
        length = Math.Min(instance.Visits, most);
        order = new int[instance.Visits * length];
        var (keys, values) = (new long[instance.Visits], new int[instance.Visits]);
        for (var v = 0; v < instance.Visits; v++)
        {
            for (var w = 0; w < instance.Visits; w++) (keys[w], values[w]) = (w == v ? -1 : Distance(instance, instance.FirstNode[v], instance.FirstNode[w]), w);
            Array.Sort(keys, values);
            values.AsSpan(0, length).CopyTo(order.AsSpan(v * length));
        }
    }

    public ReadOnlySpan<int> Of(int visit) => order.AsSpan(visit * length, length);

    static long Distance(Instance instance, int a, int b) => Math.Min(instance.Drive(a, b), instance.Drive(b, a));
}
