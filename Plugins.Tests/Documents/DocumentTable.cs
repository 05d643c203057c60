using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace ErpIntegration.Tests.Documents;

/// <summary>A table in a document that is made from the solution: compared with it, and written when UPDATE_DOCUMENTS=1 is set.</summary>
internal static class DocumentTable
{
    /// <summary>Compares the rows under a heading.</summary>
    /// <param name="name">The document under docs/.</param>
    /// <param name="heading">The table's first line.</param>
    /// <param name="rows">What must stand there, cell by cell.</param>
    public static void Matches(string name, string heading, IEnumerable<string[]> rows)
    {
        var file = Path.Combine(ErrorPage.Folder, name);
        var lines = File.ReadAllLines(file).ToList();
        var expected = rows.Select(cells => $"| {string.Join(" | ", cells)} |").ToList();
        var start = lines.IndexOf(heading) + 2;
        Assert.True(start > 1, $"docs/{name} has no table {heading}");
        var count = lines.Skip(start).TakeWhile(line => line.StartsWith('|')).Count();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
        {
            File.WriteAllLines(file, [.. lines.Take(start), .. expected, .. lines.Skip(start + count)]);
            return;
        }

        Assert.Equal(expected, lines.Skip(start).Take(count));
    }
}
