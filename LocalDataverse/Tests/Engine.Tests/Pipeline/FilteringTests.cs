using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class FilteringTests
{
    [Fact]
    public async Task A_step_runs_when_a_filtering_attribute_is_in_the_request_even_unchanged()
    {
        await using var test = new TestOrganization();
        var ran = 0;
        test.Step("Update", "account", 40, _ => ran++, new StepOptions { Filter = "name,telephone1" });
        var id = test.CreateAccount("Same");

        test.Admin.Update(new Entity("account", id) { ["accountnumber"] = "1" });
        Assert.Equal(0, ran);
        test.Admin.Update(new Entity("account", id) { ["name"] = "Same" });
        Assert.Equal(1, ran);
    }

    [Fact]
    public async Task Columns_the_platform_adds_do_not_count()
    {
        await using var test = new TestOrganization();
        var ran = 0;
        test.Step("Update", "account", 40, _ => ran++, new StepOptions { Filter = "modifiedon" });
        var id = test.CreateAccount();

        test.Admin.Update(new Entity("account", id) { ["name"] = "New" });

        Assert.Equal(0, ran);
    }

    [Fact]
    public async Task An_update_of_state_and_other_columns_runs_the_inner_stages_twice()
    {
        await using var test = new TestOrganization();
        var ran = new List<string>();
        foreach (var stage in new[] { 10, 20, 40 })
        {
            test.Step("Update", "account", stage, p => ran.Add($"{stage} {string.Join(',', p.Target.Attributes.Keys.Where(k => k is "name" or "statecode" or "statuscode"))}"));
        }
        var id = test.CreateAccount();

        test.Admin.Update(new Entity("account", id) { ["name"] = "Closed", ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(["10 name,statecode", "20 name", "40 name", "20 statecode,statuscode", "40 statecode,statuscode"], ran);
    }

    [Fact]
    public async Task A_state_set_by_its_message_raises_both_messages_and_one_set_by_an_update_neither()
    {
        await using var test = new TestOrganization();
        var ran = new List<string>();
        foreach (var message in new[] { "SetState", "SetStateDynamicEntity", "Update" })
            test.Step(message, "account", 40, p => ran.Add($"{p.Context.MessageName} {string.Join(',', p.Context.InputParameters.Keys)}"));
        var account = new EntityReference("account", test.CreateAccount());

        test.Admin.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = account, ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(2) });
        Assert.Equal(["Update Target", "SetState EntityMoniker,State,Status", "SetStateDynamicEntity EntityMoniker,State,Status"], ran);
        ran.Clear();
        test.Admin.Update(new Entity("account", account.Id) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        Assert.Equal(["Update Target"], ran);
    }

    [Fact]
    public async Task An_update_raises_the_multiple_event_with_one_row_and_the_other_way_round()
    {
        await using var test = new TestOrganization();
        var ran = new List<string>();
        test.Step("UpdateMultiple", "account", 40, p => ran.Add($"multiple {((EntityCollection)p.Context.InputParameters["Targets"]).Entities.Count}"));
        test.Step("Update", "account", 40, p => ran.Add($"single {p.Target["name"]}"));
        var (first, second) = (test.CreateAccount(), test.CreateAccount());

        test.Admin.Update(new Entity("account", first) { ["name"] = "a" });
        Assert.Equal(["single a", "multiple 1"], ran);
        ran.Clear();
        test.Admin.Execute(new OrganizationRequest("UpdateMultiple")
        {
            ["Targets"] = new EntityCollection([new Entity("account", first) { ["name"] = "b" }, new Entity("account", second) { ["name"] = "c" }]) { EntityName = "account" },
        });
        Assert.Equal(["multiple 2", "single b", "single c"], ran);
    }
}
