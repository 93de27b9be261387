namespace Mitoyen.Browser.Tests.Residents;

/// <summary>Tests that measure time: no other test runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
