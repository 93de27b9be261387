using Mitoyen.Kernel;
using Mitoyen.Platform.Access;

namespace Mitoyen.Host.Tests.Running;

/// <summary>An invented person who can sign in with <see cref="Story.Password"/>.</summary>
public sealed record Person(AccountId Id, string Name, string Email, IReadOnlyList<Grant> Grants);
