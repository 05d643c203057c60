using System;
using ErpIntegration.CustomApis;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.FakedTests;

[TestClass]
public sealed class DiscardMessagesTests
{
    private const string MessageId = "7d444840-9dc0-41d1-b245-5ffdce74fad2";
    private const string Subject = "account/6ba7b810-9dad-41d1-80b4-00c04fd430c8";

    private readonly FakedDataverse _dataverse = new FakedDataverse(Rows.NewMessage(MessageId, Subject, Rows.DeadLettered), Rows.NewSubject(Subject));

    [TestMethod]
    public void Execute_MessageThatWasGivenUp_IsDiscardedWithTheReason()
    {
        var answer = Discard(MessageId).OutputParameters;

        Assert.AreEqual(1, answer["Discarded"]);
        Assert.AreEqual(false, answer["More"]);
        var message = _dataverse.Only(Rows.Message);
        Assert.AreEqual(Rows.Discarded, message.State());
        Assert.AreEqual("Discarded: Sent by hand", message["erp_lasterror"]);
    }

    [TestMethod]
    public void Execute_UnknownMessage_SaysSo()
    {
        var failure = Assert.ThrowsExactly<InvalidPluginExecutionException>(() => Discard("nobody"));

        StringAssert.Contains(failure.Message, "There is no message with the id nobody.", StringComparison.Ordinal);
    }

    private IExecutionContext Discard(string messageId)
        => _dataverse.Run<DiscardMessages>("erp_DiscardMessages", new ParameterCollection { ["MessageId"] = messageId, ["Reason"] = "Sent by hand" });
}
