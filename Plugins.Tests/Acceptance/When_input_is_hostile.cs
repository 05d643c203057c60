using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_input_is_hostile
{
    private static readonly string[] Values =
    [
        "'", "''", ")", "$", "x' or '1' eq '1", "x') or true", "D0001'/$count", "$filter=1", "&$top=0", "#", "%27", "%00", "\\", "\"", "{0}", "--batch", "<script>",
        "a\u0001b", "a\rb", "a\nGET x HTTP/1.1", "*", "D*", new string('x', 10_000), "😀", "\u202Eabc", "\u05D0\u05D1", "\u0000", "\uFFFF", "a\uD83D", "\uDE00\uD83D",
    ];

    [Fact]
    public async Task Should_be_taken_as_a_value_or_be_refused_by_name()
    {
        await using var stage = await Stage.SetAsync();
        var wrong = new List<string>();
        var tried = 0;

        foreach (var question in ErpQuestion.All(stage))
        {
            foreach (var (parameter, isArray) in TextParameters(stage, question.Api))
            {
                foreach (var value in Values)
                {
                    tried++;
                    Ask(question, parameter, isArray ? new[] { value } : value);
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(18 * Values.Length, tried);

        void Ask(ErpQuestion question, string parameter, object value)
        {
            try
            {
                // A product and products can't both be given.
                (parameter == "ProductNumber" ? question.Without("ProductNumbers") : question).Ask(stage.Admin, (parameter, value));
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                // What was asked for is unknown or can't be: the ERP never refuses the question, and nothing fails unexpectedly.
                if (!ErpQuestion.CodeOf(fault.Detail.Message).StartsWith("ERP-3", StringComparison.Ordinal))
                    wrong.Add($"{question.Api} {parameter} {value}: {fault.Detail.Message}");
            }
        }
    }

    // What the imported solution says, so that no parameter of a later API is forgotten.
    private static IEnumerable<(string Name, bool IsArray)> TextParameters(Stage stage, string api)
    {
        const int Text = 10, Texts = 11;
        var query = new QueryExpression("customapirequestparameter") { ColumnSet = new ColumnSet("uniquename", "type") };
        query.Criteria.AddCondition("customapiid", ConditionOperator.Equal, stage.Single("customapi", "uniquename", api).Id);
        query.Criteria.AddCondition("type", ConditionOperator.In, Text, Texts);
        return stage.Admin.RetrieveMultiple(query).Entities.Select(row => ((string)row["uniquename"], row.GetAttributeValue<OptionSetValue>("type").Value == Texts));
    }

    [Theory]
    [InlineData("x' or '1' eq '1", "ERP-3004")]
    [InlineData("*", "ERP-3002")]
    [InlineData("US-001')/$count", "ERP-3004")]
    public async Task Should_be_harmless_in_a_record_too(string number, string code)
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.Admin.Create(new Entity("account") { ["name"] = "Hostile", ["erp_erpaccountnumber"] = number });

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, "erp_GetCustomerCredit", ("Target", new EntityReference("account", account))));

        Assert.Equal(code, ErpQuestion.CodeOf(fault.Detail.Message));
    }
}
