using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace Mitoyen;

#pragma warning disable RS0030 // Here alone

/// <summary>
/// Draws the cases of the random tests, in the place of CsCheck's own <c>Sample</c>, which draws others at each run: under the variable RANDOM_CASES (any text) the same text gives each property the same cases.
/// <c>./test</c> sets it to what the tree holds, so that a commit that passed passes again, and each commit looks at new cases; without it every run does. Decision record 0015.
/// </summary>
static class RandomCases
{
    static readonly string? Named = Environment.GetEnvironmentVariable("RANDOM_CASES") is { Length: > 0 } text ? text : null;

    public static void Sample<T>(this Gen<T> gen, Action<T> assert, long iter = -1, int threads = -1, Func<T, string>? print = null, [CallerMemberName] string property = "")
    {
        if (iter < 0) iter = Check.Iter;
        if (Named is null)
        {
            Check.Sample(gen, assert, iter: iter, threads: threads, print: print);
            return;
        }
        var failed = Parallel.For(0, iter, new() { MaxDegreeOfParallelism = threads < 0 ? Environment.ProcessorCount : threads }, (number, loop) =>
        {
            try
            {
                assert(gen.Generate(Draw(property, number), null, out _));
            }
            catch (Exception)
            {
                loop.Break();
            }
        }).LowestBreakIteration;
        // CsCheck starts from the case that failed, looks for a smaller one and says its seed.
        if (failed is { } first) Check.Sample(gen, assert, seed: Draw(property, first).ToString(), iter: iter, threads: threads, print: print);
    }

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> holds, long iter = -1, int threads = -1, Func<T, string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<T>)(t => Assert.True(holds(t))), iter, threads, print, property);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, long iter = -1, int threads = -1, Func<(T1, T2), string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<(T1, T2)>)(t => assert(t.Item1, t.Item2)), iter, threads, print, property);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, long iter = -1, int threads = -1, Func<(T1, T2), string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<(T1, T2)>)(t => Assert.True(holds(t.Item1, t.Item2))), iter, threads, print, property);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, long iter = -1, int threads = -1, Func<(T1, T2, T3), string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<(T1, T2, T3)>)(t => assert(t.Item1, t.Item2, t.Item3)), iter, threads, print, property);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> holds, long iter = -1, int threads = -1, Func<(T1, T2, T3), string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<(T1, T2, T3)>)(t => Assert.True(holds(t.Item1, t.Item2, t.Item3))), iter, threads, print, property);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, long iter = -1, int threads = -1, Func<(T1, T2, T3, T4), string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<(T1, T2, T3, T4)>)(t => assert(t.Item1, t.Item2, t.Item3, t.Item4)), iter, threads, print, property);

    public static void Sample<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> gen, Action<T1, T2, T3, T4, T5> assert, long iter = -1, int threads = -1, Func<(T1, T2, T3, T4, T5), string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<(T1, T2, T3, T4, T5)>)(t => assert(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5)), iter, threads, print, property);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> holds, long iter = -1, int threads = -1, Func<(T1, T2, T3, T4), string>? print = null, [CallerMemberName] string property = "") =>
        Sample(gen, (Action<(T1, T2, T3, T4)>)(t => Assert.True(holds(t.Item1, t.Item2, t.Item3, t.Item4))), iter, threads, print, property);

    static PCG Draw(string property, long number)
    {
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Named}/{property}/{number}")), digest);
        return new(BitConverter.ToUInt32(digest) & 63, BitConverter.ToUInt64(digest[4..]));
    }
}
