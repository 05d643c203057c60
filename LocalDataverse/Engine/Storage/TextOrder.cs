using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace LocalDataverse.Engine.Storage;

/// <summary>The order of text, as the default collation of Dataverse has it: case- and accent-insensitive, spaces at the end don't count. SQLite asks for it once a row.</summary>
internal static class TextOrder
{
    private const CompareOptions Insensitive = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreWidth;
    private static readonly CompareInfo Comparer = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>The place of each printable ASCII character among them, letters of either case at one; 0 for every other byte.</summary>
    private static readonly byte[] Ranks = Rank();

    /// <summary>Compares two texts.</summary>
    public static int Compare(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal) ? 0 : Comparer.Compare(a.AsSpan().TrimEnd(' '), b.AsSpan().TrimEnd(' '), Insensitive);

    /// <summary>Compares two texts in UTF-8. Printable ASCII, nearly all there is, needs neither a string nor the culture: it has no characters that count together or not at all.</summary>
    public static int Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var left = a.TrimEnd((byte)' ');
        var right = b.TrimEnd((byte)' ');
        var order = 0;
        var common = Math.Min(left.Length, right.Length);
        for (var i = 0; i < common; i++)
        {
            var (x, y) = (Ranks[left[i]], Ranks[right[i]]);
            if (x == 0 || y == 0) return Compare(Encoding.UTF8.GetString(a), Encoding.UTF8.GetString(b));
            if (order == 0) order = x - y;
        }
        foreach (var rest in left.Length > common ? left[common..] : right[common..])
            if (Ranks[rest] == 0) return Compare(Encoding.UTF8.GetString(a), Encoding.UTF8.GetString(b));
        return order != 0 ? order : left.Length - right.Length;
    }

    private static byte[] Rank()
    {
        var ranks = new byte[256];
        var sorted = Enumerable.Range(' ', '~' - ' ' + 1).Select(c => ((char)c).ToString()).ToArray();
        Array.Sort(sorted, (a, b) => Comparer.Compare(a, b, Insensitive));
        byte rank = 1;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && Comparer.Compare(sorted[i - 1], sorted[i], Insensitive) != 0) rank++;
            ranks[sorted[i][0]] = rank;
        }
        return ranks;
    }
}
