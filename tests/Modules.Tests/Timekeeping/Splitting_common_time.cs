using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Modules.Tests.Timekeeping;

public sealed class Splitting_common_time
{
    [Fact]
    public void Gives_every_minute_to_somebody_for_any_key() =>
        Gen.Select(Invented.Key, Gen.Long[1, 1440]).Sample((key, minutes) =>
        {
            var line = Invented.Line(minutes);

            var parts = new PartsOfEntries([line], _ => key).Of(line);

            return parts.Sum(p => p.Minutes.Value) == minutes && parts.All(p => p.Minutes >= Minutes.Zero);
        }, iter: 10_000);

    [Fact]
    public void Cancels_with_its_counter_entry_for_each_principal() =>
        Gen.Select(Invented.Key, Gen.Long[1, 1440]).Sample((key, minutes) => Received(Invented.Line(minutes), [0], key).Values.All(m => m == 0), iter: 10_000);

    /// <summary>However many steps it took, what is left is split as if it had been written so at once; also where the key changed in between.</summary>
    [Fact]
    public void After_any_corrections_is_that_of_what_is_left() =>
        Gen.Select(Invented.Key, Gen.Long[1, 1440], Gen.Long[0, 1440].Array[1, 6]).Sample((key, minutes, rights) =>
        {
            var line = Invented.Line(minutes);
            var left = Correction.Left(line, Invented.Corrected(line, rights));

            var received = Received(line, rights, key);

            return left == new Minutes(rights[^1]) && key.Split(left).All(p => received[p.Principal] == p.Minutes.Value);
        }, iter: 10_000);

    static Dictionary<AuthorityId, long> Received(TimeEntry line, long[] rights, AllocationKey key)
    {
        TimeEntry[] family = [line, .. Invented.Corrected(line, rights)];
        var other = new AllocationKey([.. key.Shares.Reverse()]);
        var parts = new PartsOfEntries(family, day => day == line.Day ? key : other);
        return family.SelectMany(parts.Of).GroupBy(p => p.Principal).ToDictionary(g => g.Key, g => g.Sum(p => p.Minutes.Value));
    }
}
