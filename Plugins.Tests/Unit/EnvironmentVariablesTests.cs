using ErpIntegration.Configuration;
using ErpIntegration.Errors;
using ErpIntegration.Tests.Unit.Doubles;
using Xunit;

namespace ErpIntegration.Tests.Unit;

public sealed class EnvironmentVariablesTests
{
    private readonly PluginRun _run = new();

    [Theory]
    [InlineData("own", "default", "own")]
    [InlineData(null, "default", "default")]
    [InlineData("", "default", null)]
    [InlineData("  own ", "default", "own")]
    [InlineData(null, null, null)]
    public void Read_OwnValueAndDefault_OwnValueWinsEvenWhenEmpty(string? own, string? defaultValue, string? expected)
    {
        _run.Set("erp_X", own, defaultValue);

        Assert.Equal(expected, new EnvironmentVariables(_run.Dataverse).Read("erp_X", "erp_NotThere").Find("erp_X"));
    }

    [Fact]
    public void Get_NotThere_NamesIt()
    {
        var failure = Assert.Throws<ErpException>(() => new EnvironmentVariables(_run.Dataverse).Read("erp_X").Get("erp_X"));

        Assert.Equal(ErrorCode.SettingMissing, failure.Code);
        Assert.Contains("erp_X", failure.Message, System.StringComparison.Ordinal);
    }
}
