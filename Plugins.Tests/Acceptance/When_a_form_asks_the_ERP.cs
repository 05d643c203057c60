using System.Threading.Tasks;
using LocalDataverse.Testing;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The compiled web resources as a form has them, with an Xrm that calls a running server.</summary>
public sealed class When_a_form_asks_the_ERP
{
    [Fact]
    public async Task Should_answer_every_question_and_tell_what_was_refused()
    {
        var node = await NodeWorkspace.PrepareAsync("web-resources");
        await using var stage = await HttpStage.SetAsync();
        var account = await stage.CreateAccountAsync();
        var order = await stage.CreateOrderAsync(account);

        await node.RunAsync("tests/end-to-end.mjs", stage.Api.AbsoluteUri, stage.Connection.Token, account, order);
    }
}
