using System.Reflection;
using Microsoft.AspNetCore.Authorization;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed class Handlers
{
    [Fact]
    public void Have_one_public_HandleAsync_and_take_no_other_handler() =>
        House.Keeps("A handler is one use case, read from top to bottom: load, ask the domain, save. What two of them share is a rule of the domain.",
            House.Modules.SelectMany(a => a.GetTypes()).SelectMany(Offences));

    [Fact]
    public void Planted_offenders_are_caught()
    {
        Assert.Empty(Offences(typeof(GoodHandler)));
        Assert.Equal(2, Offences(typeof(TwoDoorsHandler)).Count());
        Assert.Single(Offences(typeof(ChainedHandler)));
    }

    static IEnumerable<string> Offences(Type type)
    {
        if (!type.Name.EndsWith("Handler", StringComparison.Ordinal) || type.IsInterface || typeof(IAuthorizationHandler).IsAssignableFrom(type)) yield break;
        var doors = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName).Select(m => m.Name).ToList();
        if (!doors.Contains("HandleAsync")) yield return $"{type.FullName} has no public HandleAsync";
        if (doors.Count > 1) yield return $"{type.FullName} has {doors.Count} public methods: {string.Join(", ", doors)}";
        foreach (var other in type.GetConstructors().SelectMany(c => c.GetParameters()).Where(p => p.ParameterType.Name.EndsWith("Handler", StringComparison.Ordinal)))
            yield return $"{type.FullName} takes {other.ParameterType.Name}";
    }

    sealed class GoodHandler(Task done)
    {
        public Task HandleAsync() => done;
    }

    sealed class TwoDoorsHandler(Task done)
    {
        public Task RunAsync() => done;
        public Task StopAsync() => done;
    }

    sealed class ChainedHandler(GoodHandler other)
    {
        public Task HandleAsync() => other.HandleAsync();
    }
}
