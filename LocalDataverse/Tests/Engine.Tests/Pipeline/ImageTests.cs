using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class ImageTests
{
    [Fact]
    public async Task Update_has_the_row_before_and_after_with_the_columns_asked_for()
    {
        await using var test = new TestOrganization();
        Entity? pre = null, post = null;
        var images = new StepOptions { Images = [("before", 0, "name,telephone1"), ("after", 1, null)] };
        test.Step("Update", "account", 40, p => (pre, post) = (p.Context.PreEntityImages["before"], p.Context.PostEntityImages["after"]), images);
        var id = test.Admin.Create(new Entity("account") { ["name"] = "Old", ["telephone1"] = "1", ["accountnumber"] = "A1" });

        test.Admin.Update(new Entity("account", id) { ["name"] = "New" });

        Assert.Equal(["accountid", "name", "telephone1"], pre!.Attributes.Keys.Order());
        Assert.Equal(("Old", "New", "A1"), (pre["name"], post!["name"], post["accountnumber"]));
    }

    [Fact]
    public async Task The_pre_image_is_there_before_the_operation_too_and_a_post_image_is_not()
    {
        await using var test = new TestOrganization();
        var seen = new List<string>();
        foreach (var stage in new[] { 10, 20 })
        {
            test.Step(
                "Update", "account", stage,
                p => seen.Add($"{stage} {p.Context.PreEntityImages["before"]["name"]} {p.Context.PostEntityImages.Count}"),
                new StepOptions { Images = [("before", 0, "name")] });
        }
        var id = test.CreateAccount("Old");

        test.Admin.Update(new Entity("account", id) { ["name"] = "New" });

        Assert.Equal(["10 Old 0", "20 Old 0"], seen);
    }

    [Fact]
    public async Task Delete_has_a_pre_image_and_create_a_post_image()
    {
        await using var test = new TestOrganization();
        Entity? deleted = null, created = null;
        test.Step("Delete", "account", 40, p => deleted = p.Context.PreEntityImages["row"], new StepOptions { Images = [("row", 0, null)] });
        test.Step("Create", "account", 40, p => created = p.Context.PostEntityImages["row"], new StepOptions { Images = [("row", 1, null)] });

        var id = test.CreateAccount("Short-lived");
        test.Admin.Delete("account", id);

        Assert.Equal(("Short-lived", "Short-lived"), (deleted!["name"], created!["name"]));
    }

    [Fact]
    public async Task A_post_image_is_the_row_right_after_the_main_operation()
    {
        await using var test = new TestOrganization();
        object? post = null;
        test.Step("Update", "account", 40, p =>
        {
            if (p.Context.Depth == 1) p.Service().Update(new Entity("account", p.Target.Id) { ["name"] = "Later" });
        });
        test.Step("Update", "account", 40, p => post ??= p.Context.Depth == 1 ? p.Context.PostEntityImages["after"]["name"] : null, new StepOptions { Rank = 2, Images = [("after", 1, "name")] });
        var id = test.CreateAccount("Old");

        test.Admin.Update(new Entity("account", id) { ["name"] = "New" });

        Assert.Equal("New", post);
        Assert.Equal("Later", test.Rows("account").Single()["name"]);
    }

    [Theory]
    [InlineData("SetState")]
    [InlineData("SetStateDynamicEntity")]
    [InlineData("Assign")]
    public async Task Messages_of_their_own_have_both_images(string message)
    {
        await using var test = new TestOrganization();
        var user = test.Organization.CreateUser("Nora New", "System Administrator");
        (object? Before, object? After) state = default, owner = default;
        test.Step(message, "account", 40, p =>
        {
            var (pre, post) = (p.Context.PreEntityImages["row"], p.Context.PostEntityImages["row"]);
            state = (pre.GetAttributeValue<OptionSetValue>("statecode").Value, post.GetAttributeValue<OptionSetValue>("statecode").Value);
            owner = (pre.GetAttributeValue<EntityReference>("ownerid").Id, post.GetAttributeValue<EntityReference>("ownerid").Id);
        }, new StepOptions { Images = [("row", 2, "statecode,ownerid")] });
        var id = new EntityReference("account", test.CreateAccount());

        if (message != "Assign") test.Admin.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = id, ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(2) });
        else test.Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = id, ["Assignee"] = new EntityReference("systemuser", user) });

        Assert.Equal(message == "Assign" ? (0, 0) : (0, 1), state);
        Assert.Equal((test.Organization.AdministratorId, message == "Assign" ? user : test.Organization.AdministratorId), owner);
    }

    [Fact]
    public async Task An_asynchronous_step_gets_the_images_of_the_change_not_of_its_run()
    {
        await using var test = new TestOrganization();
        (object? Before, object? After) names = default;
        test.Step("Update", "account", 40, p => names = (p.Context.PreEntityImages["row"]["name"], p.Context.PostEntityImages["row"]["name"]),
            new StepOptions { Async = true, Filter = "name", Images = [("row", 2, "name")] });
        var id = test.CreateAccount("First");

        test.Admin.Update(new Entity("account", id) { ["name"] = "Second" });
        test.Admin.Update(new Entity("account", id) { ["accountnumber"] = "unfiltered" });
        using (var session = test.Organization.Store.OpenSession())
        {
            session.Update(new Entity("account", id) { ["name"] = "Third" });
            session.Commit();
        }
        await test.DrainAsync();

        Assert.Single(test.Rows("asyncoperation"));
        Assert.Equal(("First", "Second"), names);
    }

    [Theory]
    [InlineData("Create", 40, 0, PlatformErrorCodes.MessageDoesNotSupportImageType)]
    [InlineData("Delete", 40, 1, PlatformErrorCodes.MessageDoesNotSupportImageType)]
    [InlineData("Update", 20, 1, PlatformErrorCodes.PreEventDoesNotSupportPostImage)]
    [InlineData("Retrieve", 40, 0, PlatformErrorCodes.MessageDoesNotSupportImageType)]
    public async Task An_image_the_message_does_not_have_is_refused(string message, int stage, int type, int code)
    {
        await using var test = new TestOrganization();

        var fault = TestOrganization.Fault(() => test.Step(message, "account", stage, _ => { }, new StepOptions { Images = [("x", type, null)] }));

        Assert.Equal(code, fault.ErrorCode);
    }

    [Fact]
    public async Task An_image_names_a_parameter_of_its_message_and_itself()
    {
        await using var test = new TestOrganization();
        var step = test.Step("Update", "account", 20, _ => { }, new StepOptions { Images = [("known", 0, null)] });

        var misnamed = TestOrganization.Fault(() => test.Admin.Create(Image(step, "row", "EntityMoniker")));
        Assert.Equal((PlatformErrorCodes.InvalidArgument, "Message property name 'EntityMoniker' is not valid on message Update."), (misnamed.ErrorCode, misnamed.Message));
        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => test.Admin.Create(Image(step, null, "Target"))).ErrorCode);
        var later = new Entity("sdkmessageprocessingstepimage", test.Rows("sdkmessageprocessingstepimage").Single().Id) { ["imagetype"] = new OptionSetValue(2) };
        Assert.Equal(PlatformErrorCodes.PreEventDoesNotSupportPostImage, TestOrganization.Fault(() => test.Admin.Update(later)).ErrorCode);
    }

    [Fact]
    public async Task Of_a_merge_there_are_images_of_both_rows()
    {
        await using var test = new TestOrganization();
        string? seen = null;
        var step = test.Step("Merge", "account", 40, p => seen = $"{p.Context.PreEntityImages["stays"]["name"]} {p.Context.PreEntityImages["goes"]["name"]}", new StepOptions { Images = [("stays", 0, "name")] });
        test.Admin.Create(Image(step, "goes", "SubordinateId"));

        test.Admin.Execute(new MergeRequest { Target = new EntityReference("account", test.CreateAccount("One")), SubordinateId = test.CreateAccount("Two") });

        Assert.Equal("One Two", seen);
    }

    private static Entity Image(Guid step, string? alias, string property) => new("sdkmessageprocessingstepimage")
    {
        ["sdkmessageprocessingstepid"] = new EntityReference("sdkmessageprocessingstep", step),
        ["name"] = "image",
        ["entityalias"] = alias,
        ["imagetype"] = new OptionSetValue(0),
        ["messagepropertyname"] = property,
    };
}
