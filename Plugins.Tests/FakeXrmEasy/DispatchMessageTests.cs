using System;
using ErpIntegration.Plugins.Dispatch;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.FakedTests;

[TestClass]
public sealed class DispatchMessageTests
{
    private const string Subject = "account/6ba7b810-9dad-41d1-80b4-00c04fd430c8";

    private readonly Entity _message = Rows.NewMessage("7d444840-9dc0-41d1-b245-5ffdce74fad2", Subject, Rows.Pending);

    [TestMethod]
    public void Execute_NewMessage_IsPostedWithItsEnvelope()
    {
        var endpoint = Rows.New("serviceendpoint");
        endpoint["name"] = "ERP Service Bus";
        var dataverse = new FakedDataverse(_message, Rows.NewSubject(Subject), endpoint);

        var operation = Create(dataverse);

        Assert.AreEqual(_message["erp_envelope"], operation.SharedVariables["erp_envelope"]);
        var row = dataverse.Only(Rows.Message);
        Assert.AreEqual(Rows.Dispatched, row.State());
        Assert.AreEqual("ERP Service Bus", row["erp_endpoint"]);
        Assert.AreEqual(1, row["erp_attempts"]);
        Assert.IsNull(dataverse.Only(Rows.Subject).GetAttributeValue<string>("erp_leaseowner"));
    }

    [TestMethod]
    public void Execute_NoServiceEndpoint_AttemptIsWrittenDownAndTheJobCompletes()
    {
        var dataverse = new FakedDataverse(_message, Rows.NewSubject(Subject));

        Create(dataverse);

        var row = dataverse.Only(Rows.Message);
        Assert.AreEqual(Rows.Failed, row.State());
        StringAssert.Contains((string)row["erp_lasterror"], "erp_ServiceEndpoint", StringComparison.Ordinal);
        Assert.AreEqual(row["erp_nextattempton"], dataverse.Only(Rows.Subject)["erp_dueon"]);
    }

    private IExecutionContext Create(FakedDataverse dataverse)
        => dataverse.Run<DispatchMessage>("Create", new ParameterCollection { ["Target"] = _message }, isAsynchronous: true);
}
