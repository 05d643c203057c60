using System;
using System.Text;
using LocalDataverse.Engine.Storage;
using Xunit;

namespace LocalDataverse.Engine.Tests.Storage;

public sealed class TextOrderTests
{
    private const string Characters = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    private const string Others = "éÉèßœŒñÑ\u0001\t\u00ad\u0301\u3042\u30a2\uff21";

    [Theory]
    [InlineData("", "")]
    [InlineData("contoso", "CONTOSO  ")]
    [InlineData("Crème", "creme")]
    [InlineData("a", "a\u0301")]
    [InlineData("\uff21bc", "abc")]
    public void Compare_TextsThatDifferInNothingThatCounts_IsZero(string a, string b) => Assert.Equal(0, Compare(a, b));

    [Theory]
    [InlineData("a", "B")]
    [InlineData("Contoso", "Contoso 2")]
    [InlineData("9", "a")]
    [InlineData("-", "0")]
    [InlineData("", "a")]
    public void Compare_SmallerWithGreater_IsNegative(string smaller, string greater)
    {
        Assert.True(Compare(smaller, greater) < 0);
        Assert.True(Compare(greater, smaller) > 0);
    }

    [Theory]
    [InlineData(Characters)]
    [InlineData(Characters + Others)]
    public void Compare_Bytes_IsTheOrderOfTheTexts(string alphabet)
    {
        // Not for secrets: the same texts at every run.
#pragma warning disable CA5394
        var random = new Random(20260105);
        for (var i = 0; i < 200_000; i++)
        {
            var a = new string(random.GetItems<char>(alphabet, random.Next(7)));
            // Half of them begin alike: the first difference is late.
            var b = (random.Next(2) == 0 ? a[..random.Next(a.Length + 1)] : "") + new string(random.GetItems<char>(alphabet, random.Next(4)));
            Assert.True(Math.Sign(TextOrder.Compare(a, b)) == Math.Sign(Compare(a, b)), $"'{a}' and '{b}'");
        }
#pragma warning restore CA5394
    }

    private static int Compare(string a, string b) => TextOrder.Compare(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));
}
