using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class MergeTests
{
    [Theory]
    [InlineData("account", "name", 1, 2)]
    [InlineData("contact", "lastname", 1, 2)]
    [InlineData("lead", "lastname", 2, 4)]
    public async Task The_subordinate_becomes_a_part_of_the_target(string table, string column, int state, int status)
    {
        await using var test = new TestOrganization();
        var (target, subordinate) = (Row("One"), Row("Two"));

        test.Admin.Execute(Merge(target, subordinate.Id, new Entity(table) { [column] = "Both" }));

        Assert.Equal("Both", test.Admin.Retrieve(table, target.Id, new ColumnSet(column))[column]);
        var part = test.Admin.Retrieve(table, subordinate.Id, new ColumnSet("merged", "masterid", "statecode", "statuscode"));
        Assert.Equal((true, target.Id, state, status), (part["merged"], part.GetAttributeValue<EntityReference>("masterid").Id, Value(part, "statecode"), Value(part, "statuscode")));

        EntityReference Row(string name) => new(table, test.Admin.Create(new Entity(table) { [column] = name }));
    }

    [Fact]
    public async Task What_pointed_to_the_subordinate_points_to_the_target()
    {
        await using var test = new TestOrganization();
        var (target, subordinate) = (Account(test, "One"), Account(test, "Two"));
        test.Admin.Update(new Entity("account", target.Id) { ["parentaccountid"] = subordinate });
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "Ann", ["parentcustomerid"] = subordinate });
        var child = test.Admin.Create(new Entity("account") { ["name"] = "Branch", ["parentaccountid"] = subordinate });

        test.Admin.Execute(Merge(target, subordinate.Id));

        Assert.Equal(target.Id, test.Admin.Retrieve("contact", contact, new ColumnSet("parentcustomerid")).GetAttributeValue<EntityReference>("parentcustomerid").Id);
        Assert.Equal(target.Id, test.Admin.Retrieve("account", child, new ColumnSet("parentaccountid")).GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.False(test.Admin.Retrieve("account", target.Id, new ColumnSet("parentaccountid")).Contains("parentaccountid"));
    }

    [Fact]
    public async Task Steps_on_Merge_see_both_rows_and_those_on_Update_their_changes()
    {
        await using var test = new TestOrganization();
        var (target, subordinate) = (Account(test, "One"), Account(test, "Two"));
        var ran = new List<string>();
        test.Step("Merge", "account", 40, p => ran.Add($"{p.Context.PrimaryEntityId} {p.Context.InputParameters["SubordinateId"]} {p.Context.PreEntityImages["before"]["name"]}"), new StepOptions { Images = [("before", 0, "name")] });
        test.Step("Update", "account", 40, p => ran.Add($"{p.Context.ParentContext.MessageName} {p.Target.Id}"), new StepOptions { Filter = "name,merged" });

        test.Admin.Execute(Merge(target, subordinate.Id, new Entity("account") { ["name"] = "Both" }));

        Assert.Equal([$"Update {target.Id}", $"Update {subordinate.Id}", $"{target.Id} {subordinate.Id} One"], ran);
    }

    [Fact]
    public async Task A_row_is_not_merged_with_itself_nor_twice_nor_into_another_family()
    {
        await using var test = new TestOrganization();
        var (target, subordinate) = (Account(test, "One"), Account(test, "Two"));
        Assert.Equal("A record can't be merged with itself.", Refusal(Merge(target, target.Id)));

        test.Admin.Update(new Entity("account", target.Id) { ["parentaccountid"] = Account(test, "A") });
        test.Admin.Update(new Entity("account", subordinate.Id) { ["parentaccountid"] = Account(test, "B") });
        var strict = Merge(target, subordinate.Id);
        strict.PerformParentingChecks = true;
        Assert.StartsWith("The records have different parents", Refusal(strict), StringComparison.Ordinal);

        test.Admin.Execute(Merge(target, subordinate.Id));
        Assert.Equal("A record that was merged can't be merged again.", Refusal(Merge(target, subordinate.Id)));

        string Refusal(OrganizationRequest request) => TestOrganization.Fault(() => test.Admin.Execute(request)).Message;
    }

    [Fact]
    public async Task Other_tables_are_refused_and_so_are_users_who_may_not_write()
    {
        await using var test = new TestOrganization();
        var (target, subordinate) = (Account(test, "One"), Account(test, "Two"));
        var user = test.Organization.CreateService(test.Organization.CreateUser("Ann Basic"));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => user.Execute(Merge(target, subordinate.Id))).ErrorCode);
        var fault = TestOrganization.Fault(() => test.Admin.Execute(Merge(new EntityReference("task", Guid.NewGuid()), Guid.NewGuid())));
        Assert.Equal((PlatformErrorCodes.SdkEntityDoesNotSupportMessage, "The 'Merge' method does not support entities of type 'task'. MessageProcessorCache returned MessageProcessor.Empty."), (fault.ErrorCode, fault.Message));
    }

    private static MergeRequest Merge(EntityReference target, Guid subordinate, Entity? content = null) => new() { Target = target, SubordinateId = subordinate, UpdateContent = content ?? new Entity(target.LogicalName) };

    private static EntityReference Account(TestOrganization test, string name) => new("account", test.CreateAccount(name));

    private static int Value(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;
}
