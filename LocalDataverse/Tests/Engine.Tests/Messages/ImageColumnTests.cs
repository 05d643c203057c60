using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Solutions.Removal;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>Images of rows ("Use image column data", Microsoft Learn).</summary>
public sealed class ImageColumnTests : IAsyncLifetime
{
    private static readonly byte[] Large = TestImages.Png(300, 428);
    private readonly TestOrganization _test = new();

    public ImageColumnTests()
    {
        using var zip = new SolutionBuilder()
            .Node("""
                <Entities><Entity><Name LocalizedName="Account" OriginalName="Account">Account</Name><EntityInfo><entity Name="Account"><attributes>
                <attribute PhysicalName="tst_Image"><Type>image</Type><Name>tst_image</Name><LogicalName>tst_image</LogicalName></attribute>
                </attributes></entity></EntityInfo></Entity></Entities>
                """)
            .Node("<AttributeImageConfigs><AttributeImageConfig><attributelogicalname>tst_image</attributelogicalname><parententitylogicalname>account</parententitylogicalname><canstorefullimage>1</canstorefullimage></AttributeImageConfig></AttributeImageConfigs>")
            .Build();
        Assert.True(_test.Organization.ImportSolution(zip).Complete);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Theory]
    [InlineData(300, 428, 144)]
    [InlineData(400, 144, 144)]
    [InlineData(144, 144, 144)]
    [InlineData(91, 130, 91)]
    [InlineData(60, 40, 40)]
    [InlineData(91, 200, 144)]
    public void AThumbnail_IsTheMiddleOfTheImageAndASmallSquare(int width, int height, int side)
    {
        var thumbnail = Thumbnail.Of(TestImages.Png(width, height));

        Assert.Equal((side, side, ((byte)0, (byte)0, (byte)255, (byte)255)), TestImages.Look(thumbnail));
    }

    [Fact]
    public void ABaseTable_KeepsTheThumbnailAndTellsWhereItIs()
    {
        var id = _test.Admin.Create(new Entity("account") { ["name"] = "Seen", ["entityimage"] = Large });

        var row = _test.Admin.Retrieve("account", id, new ColumnSet("entityimage", "entityimageid", "entityimage_timestamp", "entityimage_url"));

        Assert.Equal(144, TestImages.Look(row.GetAttributeValue<byte[]>("entityimage")).Width);
        var (image, stamp) = (row.GetAttributeValue<Guid>("entityimageid"), row.GetAttributeValue<long>("entityimage_timestamp"));
        Assert.Equal(_test.Clock.GetUtcNow().UtcTicks, stamp);
        Assert.Equal($"/Image/download.aspx?Entity=account&Attribute=entityimage&Id={image}&Timestamp={stamp}", row["entityimage_url"]);
        var fault = TestOrganization.Fault(() => Download(id, "entityimage"));
        Assert.Equal(
            (PlatformErrorCodes.ObjectDoesNotExist, $"No FileAttachment records found for imagedescriptorId: {image} for image attribute: entityimage of account record with id {id}."),
            (fault.ErrorCode, fault.Message));

        _test.Clock.Advance(TimeSpan.FromMinutes(1));
        _test.Admin.Update(new Entity("account", id) { ["entityimage"] = TestImages.Png(20, 20) });

        var changed = _test.Admin.Retrieve("account", id, new ColumnSet("entityimage", "entityimageid", "entityimage_timestamp"));
        Assert.Equal(20, TestImages.Look(changed.GetAttributeValue<byte[]>("entityimage")).Width);
        Assert.NotEqual((image, stamp), (changed.GetAttributeValue<Guid>("entityimageid"), changed.GetAttributeValue<long>("entityimage_timestamp")));
    }

    [Fact]
    public void AColumnThatKeepsImagesWhole_HasThemAsFiles()
    {
        var id = _test.CreateAccount();
        _test.Admin.Update(new Entity("account", id) { ["tst_image"] = Large });

        Assert.Equal(144, TestImages.Look(_test.Admin.Retrieve("account", id, new ColumnSet("tst_image")).GetAttributeValue<byte[]>("tst_image")).Width);
        Assert.Equal(Large, Download(id, "tst_image"));
        var file = _test.Rows("fileattachment").Single();
        Assert.Equal((id, "account", "tst_image", (long)Large.Length),
            (file.GetAttributeValue<EntityReference>("objectid").Id, file["objecttypecode"], file["regardingfieldname"], file["filesizeinbytes"]));

        _test.Admin.Update(new Entity("account", id) { ["tst_image"] = null });

        Assert.DoesNotContain(_test.Admin.Retrieve("account", id, new ColumnSet("tst_image", "tst_imageid", "tst_image_timestamp", "tst_image_url")).Attributes.Keys, k => k.StartsWith("tst_", StringComparison.Ordinal));
        Assert.Empty(_test.Rows("fileattachment"));
    }

    [Fact]
    public void AllColumns_AreAllButImages()
    {
        var id = _test.Admin.Create(new Entity("account") { ["name"] = "Seen", ["entityimage"] = Large });

        var row = _test.Admin.Retrieve("account", id, new ColumnSet(true));

        Assert.False(row.Contains("entityimage"));
        Assert.True(row.Contains("entityimage_url"));
    }

    [Fact]
    public void AStepsImage_HasTheImageColumnsItNames()
    {
        Entity? named = null, all = null;
        _test.Step("Update", "account", 40, p => (named, all) = (p.Context.PreEntityImages["named"], p.Context.PreEntityImages["all"]), new StepOptions { Images = [("named", 0, "name,entityimage"), ("all", 0, null)] });
        var id = _test.Admin.Create(new Entity("account") { ["name"] = "Seen", ["entityimage"] = Large });

        _test.Admin.Update(new Entity("account", id) { ["name"] = "Changed" });

        Assert.Equal(144, TestImages.Look(named!.GetAttributeValue<byte[]>("entityimage")).Width);
        Assert.Equal(("Seen", false), (all!["name"], all.Contains("entityimage")));
    }

    [Fact]
    public void OnlyThePrimaryImage_IsSetOnCreate()
    {
        var fault = TestOrganization.Fault(() => _test.Admin.Create(new Entity("account") { ["name"] = "x", ["tst_image"] = Large }));

        Assert.Equal(
            (PlatformErrorCodes.CannotUploadNonPrimaryImageAttributeOnCreate, "Non-primary image attribute tst_image of entity account is not allowed to upload during Create operation."), (fault.ErrorCode, fault.Message));
        var definition = ((RetrieveEntityResponse)_test.Admin.Execute(new RetrieveEntityRequest { LogicalName = "account", EntityFilters = EntityFilters.Attributes })).EntityMetadata;
        Assert.Equal("entityimage", definition.PrimaryImageAttribute);
        Assert.Equal([("entityimage", true, false), ("tst_image", false, true)], definition.Attributes.OfType<ImageAttributeMetadata>().OrderBy(a => a.LogicalName).Select(a => (a.LogicalName, a.IsPrimaryImage!.Value, a.CanStoreFullImage!.Value)));
    }

    [Theory]
    [InlineData("II*\0 a TIFF, of which no thumbnail can be made here", "TIFF")]
    [InlineData("BM and nothing that could be a picture", "no image")]
    public void AnImageThatCannotBeRead_IsRefusedAndNothingChanges(string content, string cause)
    {
        var id = _test.CreateAccount();

        var fault = TestOrganization.Fault(() => _test.Admin.Update(new Entity("account", id) { ["entityimage"] = Encoding.ASCII.GetBytes(content) }));

        Assert.Equal(PlatformErrorCodes.ProcessImageFailure, fault.ErrorCode);
        Assert.Contains(cause, fault.TraceText, StringComparison.Ordinal);
        Assert.False(_test.Admin.Retrieve("account", id, new ColumnSet("entityimageid")).Contains("entityimageid"));
    }

    [Fact]
    public void AColumnThatLeavesWithItsSolution_TakesItsFilesAlong()
    {
        var id = _test.CreateAccount();
        _test.Admin.Update(new Entity("account", id) { ["tst_image"] = Large });

        using (var session = _test.Organization.Store.OpenSession())
        {
            MetadataRemoval.DropColumns(session, "account", new HashSet<string> { "tst_image" });
            session.Commit();
        }

        Assert.Empty(_test.Rows("fileattachment"));
    }

    private byte[] Download(Guid id, string column)
    {
        var start = (InitializeFileBlocksDownloadResponse)_test.Admin.Execute(new InitializeFileBlocksDownloadRequest { Target = new EntityReference("account", id), FileAttributeName = column });
        return ((DownloadBlockResponse)_test.Admin.Execute(new DownloadBlockRequest { FileContinuationToken = start.FileContinuationToken, BlockLength = start.FileSizeInBytes })).Data;
    }
}
