namespace Mitoyen.Arbitration.Domain;

/// <summary>Waiting principals, the smallest V on top: a binary heap in which each knows its place, so that a charge moves one of them in O(log n).</summary>
sealed class TurnHeap
{
    readonly List<PrincipalAccount> items = [];

    public int Count => items.Count;
    public PrincipalAccount? Top => items.Count == 0 ? null : items[0];
    public IReadOnlyList<PrincipalAccount> Items => items;

    public void Add(PrincipalAccount account)
    {
        items.Add(account);
        account.HeapIndex = items.Count - 1;
        Up(account.HeapIndex);
    }

    public void Remove(PrincipalAccount account)
    {
        var index = account.HeapIndex;
        Put(items[^1], index);
        items.RemoveAt(items.Count - 1);
        account.HeapIndex = -1;
        if (index < items.Count) Moved(items[index]);
    }

    /// <summary>The account's S or weight has changed; nothing to do where it does not wait.</summary>
    public void Moved(PrincipalAccount account)
    {
        if (account.HeapIndex < 0) return;
        Up(account.HeapIndex);
        Down(account.HeapIndex);
    }

    /// <summary>Every weight has changed.</summary>
    public void Rebuild()
    {
        for (var i = (items.Count / 2) - 1; i >= 0; i--) Down(i);
    }

    /// <summary>Another shares the smallest V.</summary>
    public bool IsTied => (items.Count > 1 && Compare(items[0], items[1]) == 0) || (items.Count > 2 && Compare(items[0], items[2]) == 0);

    /// <summary>All that share the smallest V: they hang together under the top.</summary>
    public void CollectTies(List<PrincipalAccount> ties, int index = 0)
    {
        if (index >= items.Count || Compare(items[index], items[0]) != 0) return;
        ties.Add(items[index]);
        CollectTies(ties, (2 * index) + 1);
        CollectTies(ties, (2 * index) + 2);
    }

    public static int Compare(PrincipalAccount a, PrincipalAccount b) => VirtualTime.Compare(a.S, a.Weight, b.S, b.Weight);

    void Up(int index)
    {
        while (index > 0 && Compare(items[index], items[(index - 1) / 2]) < 0) index = Swap(index, (index - 1) / 2);
    }

    void Down(int index)
    {
        for (var child = (2 * index) + 1; child < items.Count; child = (2 * index) + 1)
        {
            if (child + 1 < items.Count && Compare(items[child + 1], items[child]) < 0) child++;
            if (Compare(items[child], items[index]) >= 0) return;
            index = Swap(index, child);
        }
    }

    int Swap(int from, int to)
    {
        (var a, var b) = (items[from], items[to]);
        Put(b, from);
        Put(a, to);
        return to;
    }

    void Put(PrincipalAccount account, int index)
    {
        items[index] = account;
        account.HeapIndex = index;
    }
}
