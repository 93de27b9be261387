using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mitoyen.Host.Tests.Running;

/// <summary>A server of names: a real one, over UDP on loopback, that knows what a test tells it. A name that it was not told of does not exist.</summary>
public sealed class NameServer : IDisposable
{
    const ushort Mx = 15, Txt = 16;

    readonly UdpClient socket = new(new IPEndPoint(IPAddress.Loopback, 0));
    readonly ConcurrentDictionary<(string Name, ushort Type), byte[][]> records = new();
    readonly CancellationTokenSource closed = new();

    public NameServer() => _ = Task.Run(AnswerAsync);

    public string Address => socket.Client.LocalEndPoint!.ToString()!;

    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>Names about which it fails.</summary>
    public ConcurrentDictionary<string, bool> Fails { get; } = new();

    public void Texts(string name, params string[] texts) => records[(name, Txt)] = [.. texts.Select(t => Encoding.UTF8.GetBytes(t).Chunk(255).SelectMany(c => c.Prepend((byte)c.Length)).ToArray())];

    public void Exchanges(string name, params string[] servers) => records[(name, Mx)] = [.. servers.Select(s => (byte[])[0, 10, .. NameOf(s)])];

    async Task AnswerAsync()
    {
        while (!closed.IsCancellationRequested)
        {
            var question = await socket.ReceiveAsync(closed.Token);
            await socket.SendAsync(Answer(question.Buffer), question.RemoteEndPoint, closed.Token);
        }
    }

    byte[] Answer(byte[] question)
    {
        var (labels, at) = (new List<string>(), 12);
        for (; question[at] > 0; at += question[at] + 1) labels.Add(Encoding.ASCII.GetString(question, at + 1, question[at]));
        var (name, type) = (string.Join('.', labels).ToLowerInvariant(), BinaryPrimitives.ReadUInt16BigEndian(question.AsSpan(at + 1)));
        Asked.Enqueue(name);
        var found = records.GetValueOrDefault((name, type), []);
        // Answer, recursion available; name error (3) where nothing of the name is known, failure (2) where it was told to.
        var code = Fails.ContainsKey(name) ? 2 : records.Keys.Any(k => k.Name == name) ? 0 : 3;
        List<byte> answer = [question[0], question[1], 0x81, (byte)(0x80 | code), 0, 1, 0, (byte)found.Length, 0, 0, 0, 0, .. question[12..(at + 5)]];
        foreach (var data in found) answer.AddRange([0xC0, 12, 0, (byte)type, 0, 1, 0, 0, 0, 60, (byte)(data.Length >> 8), (byte)data.Length, .. data]);
        return [.. answer];
    }

    static byte[] NameOf(string name) => [.. name.Split('.', StringSplitOptions.RemoveEmptyEntries).SelectMany(l => Encoding.ASCII.GetBytes(l).Prepend((byte)l.Length)), 0];

    public void Dispose()
    {
        closed.Cancel();
        socket.Dispose();
        closed.Dispose();
    }
}
