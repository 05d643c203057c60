using System;
using ErpIntegration.Plugins.Accounts;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.FakedTests;

[TestClass]
public sealed class CaptureAccountDeactivatedTests
{
    private readonly Entity _account = Rows.New("account");
    private readonly FakedDataverse _dataverse;

    public CaptureAccountDeactivatedTests()
    {
        _account["name"] = "Contoso";
        _account["accountnumber"] = "US-001";
        _account["statecode"] = new OptionSetValue(1);
        _dataverse = new FakedDataverse(_account);
    }

    [TestMethod]
    public void Execute_ActiveBecameInactive_WritesOneMessage()
    {
        Update(stateBefore: 0);

        var message = _dataverse.Only(Rows.Message);
        Assert.AreEqual("erp.account.deactivated.v1", message["erp_eventtype"]);
        Assert.AreEqual("account/" + _account.Id.ToString("D"), message["erp_subject"]);
        Assert.AreEqual(1, message["erp_sequence"]);
        Assert.AreEqual(Rows.Pending, message.State());
        StringAssert.Contains((string)message["erp_envelope"], "\"accountNumber\":\"US-001\"", StringComparison.Ordinal);
        Assert.AreEqual(1, _dataverse.Only(Rows.Subject)["erp_lastsequence"]);
    }

    [TestMethod]
    public void Execute_WasInactiveBefore_WritesNone()
    {
        Update(stateBefore: 1);

        Assert.IsEmpty(_dataverse.Service.RetrieveMultiple(new QueryExpression(Rows.Message)).Entities);
        StringAssert.Contains(_dataverse.Trace, "Not erp.account.deactivated.v1", StringComparison.Ordinal);
    }

    private void Update(int stateBefore)
    {
        var target = new Entity("account", _account.Id) { ["statecode"] = new OptionSetValue(1) };
        var before = new Entity("account", _account.Id) { ["statecode"] = new OptionSetValue(stateBefore) };
        _dataverse.Run<CaptureAccountDeactivated>("Update", new ParameterCollection { ["Target"] = target }, before);
    }
}
