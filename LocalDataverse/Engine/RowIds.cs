using System;
using System.Buffers.Binary;
using System.Threading;

namespace LocalDataverse.Engine;

/// <summary>
/// Ids of new rows. As on the platform each is larger than those before it (Microsoft Learn, "Create table rows using the Organization Service": ids that Dataverse gives are sequential):
/// a new row touches the end of the index of ids only, and a page in the order of ids reads the table from front to back. Thread-safe.
/// </summary>
internal static class RowIds
{
    /// <summary>Bits below the millisecond that count the ids made in it; more than they hold borrow from the next.</summary>
    private const int CounterBits = 12;

    private static long _last;

    /// <summary>The id of a new row. It grows as its bytes are stored, and has the form of a random id, version 4 (both assumed); its second half is chance.</summary>
    public static Guid Next()
    {
        var number = NextNumber();
        Span<byte> time = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(time, number << (16 - CounterBits));
        Span<byte> id = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(id);
        time[..7].CopyTo(id);
        id[7] = (byte)(0x40 | (time[7] >> 4));
        return new Guid(id);
    }

    private static long NextNumber()
    {
        // Not the organisation's clock: that may stand still or go back.
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() << CounterBits;
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last) return next;
        }
    }
}
