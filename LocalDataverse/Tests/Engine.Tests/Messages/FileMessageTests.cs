using System;
using System.Linq;
using System.ServiceModel;
using System.Text;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions.Removal;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>Files in blocks ("Use file column data", Microsoft Learn).</summary>
public sealed class FileMessageTests : IAsyncLifetime
{
    private readonly TestOrganization _test = new();
    private readonly EntityReference _row;

    public FileMessageTests()
    {
        using var zip = new SolutionBuilder().Node("""
            <Entities><Entity><Name LocalizedName="Account" OriginalName="Account">Account</Name><EntityInfo><entity Name="Account"><attributes>
            <attribute PhysicalName="tst_File"><Type>file</Type><Name>tst_file</Name><LogicalName>tst_file</LogicalName><MaxSizeInKB>1</MaxSizeInKB></attribute>
            <attribute PhysicalName="tst_Image"><Type>image</Type><Name>tst_image</Name><LogicalName>tst_image</LogicalName><MaxSizeInKB>1</MaxSizeInKB></attribute>
            </attributes></entity></EntityInfo></Entity>
            <Entity><Name LocalizedName="Contact" OriginalName="Contact">Contact</Name><EntityInfo><entity Name="Contact"><attributes>
            <attribute PhysicalName="tst_File"><Type>file</Type><Name>tst_file</Name><LogicalName>tst_file</LogicalName><MaxSizeInKB>1</MaxSizeInKB></attribute>
            </attributes></entity></EntityInfo></Entity></Entities>
            """).Build();
        _test.Organization.ImportSolution(zip);
        _row = new EntityReference("account", _test.Admin.Create(new Entity("account") { ["name"] = "With a file" }));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void AFile_IsPutTogetherInTheOrderOfItsBlockList()
    {
        var token = Begin("tst_file");
        var (second, first) = (Upload(token, "world"), Upload(token, "Hello "));

        var committed = Commit(token, first, second);

        Assert.Equal(11, committed.FileSizeInBytes);
        var row = _test.Admin.Retrieve("account", _row.Id, new ColumnSet("tst_file", "tst_file_name"));
        Assert.Equal((committed.FileId, "hello.txt"), (row["tst_file"], row["tst_file_name"]));
        Assert.Equal("Hello world", Encoding.UTF8.GetString(Download("tst_file", blockLength: 4)));
    }

    [Fact]
    public void DeleteFile_EmptiesTheColumn()
    {
        var token = Begin("tst_file");
        var file = Commit(token, Upload(token, "x")).FileId;

        _test.Admin.Execute(new DeleteFileRequest { FileId = file });

        Assert.DoesNotContain(_test.Admin.Retrieve("account", _row.Id, new ColumnSet("tst_file", "tst_file_name")).Attributes.Keys, k => k.StartsWith("tst_", StringComparison.Ordinal));
        Assert.Contains(file.ToString(), Fault(() => _test.Admin.Execute(new DeleteFileRequest { FileId = file })).Message, StringComparison.Ordinal);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, Fault(() => Download("tst_file", 1)).ErrorCode);
    }

    [Fact]
    public void ARowThatIsDeleted_TakesItsFileAlong()
    {
        var token = Begin("tst_file");
        var file = Commit(token, Upload(token, "x")).FileId;

        _test.Admin.Delete("account", _row.Id);

        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, Fault(() => _test.Admin.Execute(new DeleteFileRequest { FileId = file })).ErrorCode);
    }

    [Fact]
    public void AFile_IsARowOfFileattachment_AsLongAsItIsThere()
    {
        var token = Begin("tst_file");
        var first = Commit(token, Upload(token, "x"));
        token = Begin("tst_file");
        var second = Commit(token, Upload(token, "longer"));

        var row = _test.Rows("fileattachment").Single();
        Assert.NotEqual(first.FileId, second.FileId);
        Assert.Equal((second.FileId, "hello.txt", "text/plain", 6L, "account", "tst_file"), (row.Id, row["filename"], row["mimetype"], row["filesizeinbytes"], row["objecttypecode"], row["regardingfieldname"]));
        Assert.Equal(_row.Id, row.GetAttributeValue<EntityReference>("objectid").Id);
        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, Fault(() => _test.Admin.Delete("fileattachment", row.Id)).ErrorCode);
        var user = _test.Organization.CreateService(_test.Organization.CreateUser("Basic", "Basic User"));
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, Fault(() => user.RetrieveMultiple(new QueryExpression("fileattachment"))).ErrorCode);

        _test.Admin.Execute(new DeleteFileRequest { FileId = second.FileId });
        Assert.Empty(_test.Rows("fileattachment"));
    }

    [Fact]
    public void ABlockedExtensionOrMediaType_IsRefused()
    {
        Assert.Equal(PlatformErrorCodes.AttachmentBlocked, Fault(() => _test.Admin.Execute(new InitializeFileBlocksUploadRequest { Target = _row, FileAttributeName = "tst_file", FileName = "Run.EXE" })).ErrorCode);

        _test.Admin.Update(new Entity("organization", _test.Organization.Id) { ["blockedmimetypes"] = "text/plain" });
        var token = Begin("tst_file");
        var block = Upload(token, "x");
        Assert.Equal(PlatformErrorCodes.MimeTypeBlocked, Fault(() => Commit(token, block)).ErrorCode);
        Assert.Empty(_test.Rows("fileattachment"));
    }

    [Fact]
    public void AnImage_IsSetInBlocksToo()
    {
        var token = Begin("tst_image");
        var id = Convert.ToBase64String([1]);
        _test.Admin.Execute(new UploadBlockRequest { FileContinuationToken = token, BlockId = id, BlockData = TestImages.Png(30, 20) });
        Commit(token, id);

        Assert.Equal(20, TestImages.Look(_test.Admin.Retrieve("account", _row.Id, new ColumnSet("tst_image")).GetAttributeValue<byte[]>("tst_image")).Width);
    }

    [Fact]
    public void ContentThatDoesNotFit_IsRefused()
    {
        var token = Begin("tst_file");
        var block = Upload(token, new string('x', 1024));
        Assert.Equal(PlatformErrorCodes.AttachmentInvalidFileSize, Fault(() => Upload(token, "x")).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AttachmentInvalidFileSize, Fault(() => Commit(token, block, block)).ErrorCode);

        Assert.Equal(PlatformErrorCodes.ProcessImageFailure, Fault(() => _test.Admin.Update(new Entity("account", _row.Id) { ["tst_image"] = "text"u8.ToArray() })).ErrorCode);
        Assert.Contains("too big", Fault(() => _test.Admin.Update(new Entity("account", _row.Id) { ["tst_image"] = (byte[])[.. TestImages.Png(1, 1), .. new byte[1024]] })).Message, StringComparison.Ordinal);
        Assert.Contains("tst_file", Fault(() => _test.Admin.Update(new Entity("account", _row.Id) { ["tst_file"] = Guid.NewGuid() })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoTransfer_IsRefused()
    {
        var token = Begin("tst_file");

        Assert.Contains("'name'", Fault(() => Begin("name")).Message, StringComparison.Ordinal);
        Assert.Contains("'nothing'", Fault(() => Commit(token, "nothing")).Message, StringComparison.Ordinal);
        Assert.Contains("token", Fault(() => Commit("nonsense")).Message, StringComparison.Ordinal);
        Assert.Contains("BlockId", Fault(() => _test.Admin.Execute(new UploadBlockRequest { FileContinuationToken = token, BlockId = "!", BlockData = [1] })).Message, StringComparison.Ordinal);
        Assert.Contains("4 MB", Fault(() => _test.Admin.Execute(new UploadBlockRequest { FileContinuationToken = token, BlockId = "AAAA", BlockData = new byte[(4 << 20) + 1] })).Message, StringComparison.Ordinal);
        _test.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Contains("expired", Fault(() => Upload(token, "x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFile_NeedsTheRightToItsRow()
    {
        var user = _test.Organization.CreateService(_test.Organization.CreateUser("Nobody"));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, Fault(() => user.Execute(new InitializeFileBlocksUploadRequest { Target = _row, FileAttributeName = "tst_file", FileName = "x" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, Fault(() => user.Execute(new InitializeFileBlocksDownloadRequest { Target = _row, FileAttributeName = "tst_file" })).ErrorCode);
    }

    [Fact]
    public void ADownload_ReadsTheFileWhereItIsKept()
    {
        var token = Begin("tst_file");
        var file = Commit(token, Upload(token, "x")).FileId;
        var download = new DownloadBlockRequest
        {
            FileContinuationToken = ((InitializeFileBlocksDownloadResponse)_test.Admin.Execute(new InitializeFileBlocksDownloadRequest { Target = _row, FileAttributeName = "tst_file" })).FileContinuationToken,
            BlockLength = 1,
        };
        _test.Admin.Execute(download);
        Assert.Contains("download", Fault(() => Upload(download.FileContinuationToken, "y")).Message, StringComparison.Ordinal);

        _test.Admin.Execute(new DeleteFileRequest { FileId = file });

        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, Fault(() => _test.Admin.Execute(download)).ErrorCode);
    }

    [Fact]
    public void ARowThatLeavesWithASolution_TakesItsFileAlong()
    {
        var token = Begin("tst_file");
        Commit(token, Upload(token, "x"));

        using (var session = _test.Organization.Store.OpenSession())
        {
            RowRemoval.Delete(session, "account", _row.Id);
            session.Commit();
        }

        Assert.Empty(_test.Rows("fileattachment"));
    }

    [Fact]
    public void RowsOfTwoTablesWithOneId_HaveFilesOfTheirOwn()
    {
        var contact = new EntityReference("contact", _test.Admin.Create(new Entity("contact", _row.Id) { ["lastname"] = "Of the same id" }));
        var token = Begin("tst_file");
        Commit(token, Upload(token, "account's"));
        token = Begin("tst_file", contact);
        var kept = Commit(token, Upload(token, "contact's")).FileId;
        Assert.Equal("account's", Encoding.UTF8.GetString(Download("tst_file", blockLength: 100)));

        _test.Admin.Delete("account", _row.Id);

        Assert.Equal(kept, _test.Rows("fileattachment").Single().Id);
    }

    private string Begin(string column, EntityReference? row = null) => ((InitializeFileBlocksUploadResponse)_test.Admin.Execute(
        new InitializeFileBlocksUploadRequest { Target = row ?? _row, FileAttributeName = column, FileName = "hello.txt" })).FileContinuationToken;

    private string Upload(string token, string text)
    {
        var id = Convert.ToBase64String(Guid.NewGuid().ToByteArray());
        _test.Admin.Execute(new UploadBlockRequest { FileContinuationToken = token, BlockId = id, BlockData = Encoding.UTF8.GetBytes(text) });
        return id;
    }

    private CommitFileBlocksUploadResponse Commit(string token, params string[] blocks) => (CommitFileBlocksUploadResponse)_test.Admin.Execute(
        new CommitFileBlocksUploadRequest { FileContinuationToken = token, BlockList = blocks, FileName = "hello.txt", MimeType = "text/plain" });

    private byte[] Download(string column, long blockLength)
    {
        var start = (InitializeFileBlocksDownloadResponse)_test.Admin.Execute(new InitializeFileBlocksDownloadRequest { Target = _row, FileAttributeName = column });
        Assert.True(start.IsChunkingSupported);
        byte[] content = [];
        for (long offset = 0; offset < start.FileSizeInBytes; offset += blockLength)
            content = [.. content, .. ((DownloadBlockResponse)_test.Admin.Execute(new DownloadBlockRequest { FileContinuationToken = start.FileContinuationToken, Offset = offset, BlockLength = blockLength })).Data];
        return content;
    }

    private static OrganizationServiceFault Fault(Action call) => Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail;
}
