using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
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
}
