using System;
using ErpIntegration.Data;
using ErpIntegration.Messaging;
using Xunit;

namespace ErpIntegration.Tests.Unit;

public sealed class TextTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab😀", 3, "ab")]
    public void Truncate_Text_FitsWithoutHalfCharacters(string text, int length, string expected) => Assert.Equal(expected, Text.Truncate(text, length));

    [Fact]
    public void Format_UnspecifiedKind_IsUtc() => Assert.Equal("2026-01-31T09:15:00.000Z", Timestamp.Format(new DateTime(2026, 1, 31, 9, 15, 0, DateTimeKind.Unspecified)));

    [Theory]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", true)]
    [InlineData("00-00000000000000000000000000000000-b7ad6b7169203331-01", false)]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01", false)]
    [InlineData("00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01", false)]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\n", false)]
    [InlineData("", false)]
    public void IsValid_Traceparent_FollowsW3C(string text, bool valid) => Assert.Equal(valid, Traceparent.IsValid(text));

    [Fact]
    public void Create_Traceparent_IsValid() => Assert.True(Traceparent.IsValid(Traceparent.Create(Guid.NewGuid(), Guid.NewGuid())));
}
