namespace Mitoyen.Host.Tests.HouseRules.Planted;

/// <summary>Bears the name of its folder, as no type should.</summary>
static class Planted;
