using System;
using System.Text;
using LocalDataverse.Engine.Plugins;
using Xunit;

namespace LocalDataverse.Engine.Tests.Plugins;

public sealed class TraceBufferTests
{
    [Fact]
    public void The_oldest_lines_go_when_ten_kilobytes_are_full()
    {
        var trace = new TraceBuffer();
        for (var i = 0; i < 2000; i++) trace.Trace("line {0}", i);

        var text = trace.ToString();
        Assert.True(Encoding.UTF8.GetByteCount(text) <= 10 * 1024);
        Assert.EndsWith("line 1999\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("line 0\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_one_endless_line_stays()
    {
        var trace = new TraceBuffer();
        trace.Trace(new string('x', 20_000) + "end");

        Assert.True(trace.ToString().Length <= 10 * 1024);
        Assert.EndsWith("end\r\n", trace.ToString(), StringComparison.Ordinal);
    }
}
