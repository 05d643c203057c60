using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>Each of the solution's roles alone calls each API of process integration, on a message that was given up.</summary>
public sealed class When_a_role_calls_an_API
{
    private static readonly string[] All =
    [
        "erp_AcknowledgeMessage", "erp_DiscardMessages", "erp_DispatchPendingMessages", "erp_GetIntegrationHealth", "erp_ReconcileMessages", "erp_ReplayMessages",
    ];

    [Theory]
    [InlineData("Salesperson")]
    [InlineData("ERP Lookup User")]
    [InlineData("ERP Production Planner")]
    [InlineData("ERP Integration Service", "erp_AcknowledgeMessage", "erp_DispatchPendingMessages", "erp_GetIntegrationHealth")]
    [InlineData(
        "ERP Integration Administrator",
        "erp_AcknowledgeMessage", "erp_DiscardMessages", "erp_DispatchPendingMessages", "erp_GetIntegrationHealth", "erp_ReconcileMessages", "erp_ReplayMessages")]
    public async Task Should_run_those_it_is_meant_for_and_be_refused_by_the_others(string role, params string[] allowed)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false);
        stage.SetVariable("erp_MaximumAttempts", "1");
        var user = stage.User("Ulla User", role);

        var ran = new List<string>();
        foreach (var api in All)
        {
            var order = await stage.SubmitAsync("ORD-" + api);
            if (Runs(stage, user, api, (string)stage.MessageOf(order)["erp_messageid"])) ran.Add(api);
        }

        Assert.Equal(allowed, ran);
    }

    [Fact]
    public async Task Should_be_tried_with_every_API_here_or_where_the_ERP_is_asked()
    {
        await using var stage = await Stage.SetAsync(brokerUp: false);
        var imported = stage.Admin.RetrieveMultiple(new QueryExpression("customapi") { ColumnSet = new ColumnSet("uniquename") }).Entities.Select(api => (string)api["uniquename"]);

        Assert.Equal(All.Concat(ErpQuestion.All(stage).Select(question => question.Api)).Order(StringComparer.Ordinal), imported.Order(StringComparer.Ordinal));
    }

    private static bool Runs(Stage stage, IOrganizationService user, string api, string messageId)
    {
        (string, object)[] parameters = api switch
        {
            "erp_AcknowledgeMessage" => [("MessageId", messageId), ("Outcome", "accepted"), ("ErpReference", "SO-1")],
            "erp_DiscardMessages" => [("MessageId", messageId), ("Reason", "Booked by hand")],
            "erp_ReplayMessages" => [("MessageId", messageId)],
            _ => [],
        };
        var before = stage.Single("erp_integrationmessage", "erp_messageid", messageId)["versionnumber"];
        try
        {
            Stage.Call(user, api, parameters);
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == unchecked((int)0x80040220))
        {
            Assert.Equal(before, stage.Single("erp_integrationmessage", "erp_messageid", messageId)["versionnumber"]);
            return false;
        }
    }
}
