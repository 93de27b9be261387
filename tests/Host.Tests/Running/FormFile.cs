namespace Mitoyen.Host.Tests.Running;

/// <summary>A file that a test attaches to a form.</summary>
public sealed record FormFile(string Name, byte[] Content, string ContentType = "application/octet-stream");
