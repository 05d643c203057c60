using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>What the flow trigger "When an action is performed" lets people choose, catalog by catalog.</summary>
public sealed class When_the_events_are_browsed
{
    [Fact]
    public async Task Should_offer_the_answer_of_the_ERP_and_the_tables_below_one_catalog()
    {
        await using var stage = await Stage.SetAsync();
        var root = stage.Single("catalog", "uniquename", "erp_ErpIntegration").ToEntityReference();

        var offered = Rows(stage, "catalog", "parentcatalogid", root.Id)
            .SelectMany(category => Rows(stage, "catalogassignment", "catalogid", category.Id), (category, assignment) => ((string)category["name"], (string)assignment["name"]));

        Assert.Equal([("Answers of the ERP", "The ERP answered a message"), ("Tables", "Integration Message"), ("Tables", "Production Schedule")], offered.Order());
    }

    [Fact]
    public async Task Should_start_a_flow_by_a_custom_API_that_steps_may_follow()
    {
        await using var stage = await Stage.SetAsync();

        var api = stage.Single("customapi", "uniquename", "erp_AcknowledgeMessage");

        const int asynchronousOnly = 1;
        Assert.Equal(asynchronousOnly, api.GetAttributeValue<OptionSetValue>("allowedcustomprocessingsteptype").Value);
        Assert.Equal(api.Id, stage.Single("catalogassignment", "name", "The ERP answered a message").GetAttributeValue<EntityReference>("object").Id);
    }

    private static DataCollection<Entity> Rows(Stage stage, string table, string column, System.Guid value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return stage.Admin.RetrieveMultiple(query).Entities;
    }
}
