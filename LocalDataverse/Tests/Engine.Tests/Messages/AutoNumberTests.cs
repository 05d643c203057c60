using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class AutoNumberTests
{
    private const string Column = "test_number";

    [Theory]
    [InlineData("WID-{SEQNUM:5}-{DATETIMEUTC:yyyyMMddHHmm}", "^WID-01000-202601050830$")]
    [InlineData("{SEQNUM:2}{RANDSTRING:6}#{RANDSTRING:1}", "^1000[A-Z0-9]{6}#[A-Z0-9]$")]
    [InlineData("plain", "^plain$")]
    public async Task A_new_row_gets_a_value_of_the_pattern(string format, string expected)
    {
        await using var test = With(format);

        Assert.Matches(expected, Number(test, test.CreateAccount()));
    }

    [Fact]
    public async Task Numbers_go_up_and_steps_see_them_before_the_row_is_written()
    {
        await using var test = With("{SEQNUM:1}");
        object? seen = null;
        test.Step("Create", "account", 20, p => seen = p.Target[Column]);

        Assert.Equal(["1000", "1001"], new[] { test.CreateAccount(), test.CreateAccount() }.Select(id => Number(test, id)));
        Assert.Equal("1001", seen);
    }

    [Fact]
    public async Task A_value_that_the_client_gives_stays_and_takes_no_number()
    {
        await using var test = With("{SEQNUM:1}");

        Assert.Equal("mine", Number(test, test.Admin.Create(new Entity("account") { [Column] = "mine" })));
        Assert.Equal("1000", Number(test, test.CreateAccount()));
    }

    [Theory]
    [InlineData("{RANDSTRING:7}")]
    [InlineData("{SEQNUM:0}")]
    [InlineData("{SEQNUM}")]
    [InlineData("{DATETIMEUTC}")]
    [InlineData("{GUID:1}")]
    public async Task A_placeholder_that_can_not_be_filled_is_found_by_the_first_row(string format)
    {
        await using var test = With(format);

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
        Assert.Contains(format, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seed_says_where_the_sequence_goes_on()
    {
        await using var test = With("{SEQNUM:3}");
        Assert.Equal((1000L, 1000L), (Seed(), Next()));

        test.Admin.Execute(new SetAutoNumberSeedRequest { EntityName = "Account", AttributeName = "Test_Number", Value = 7 });

        Assert.Equal("007", Number(test, test.CreateAccount()));
        Assert.Equal((7L, 8L), (Seed(), Next()));

        long Seed() => ((GetAutoNumberSeedResponse)test.Admin.Execute(new GetAutoNumberSeedRequest { EntityName = "account", AttributeName = Column })).AutoNumberSeedValue;

        long Next() => ((GetNextAutoNumberValueResponse)test.Admin.Execute(new GetNextAutoNumberValueRequest { EntityName = "account", AttributeName = Column })).NextAutoNumberValue;
    }

    [Fact]
    public async Task Only_customizers_set_the_seed_and_only_of_autonumber_columns()
    {
        await using var test = With("{SEQNUM:3}");
        var user = test.Organization.CreateService(test.Organization.CreateUser("Ann Basic", "Basic User"));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => user.Execute(new SetAutoNumberSeedRequest { EntityName = "account", AttributeName = Column, Value = 7 })).ErrorCode);
        Assert.Equal("'name' of 'account' is no autonumber column.", TestOrganization.Fault(() => test.Admin.Execute(new SetAutoNumberSeedRequest { EntityName = "account", AttributeName = "name", Value = 7 })).Message);
    }

    [Theory]
    [InlineData("salesorder", "ordernumber", "ORD")]
    [InlineData("quote", "quotenumber", "QUO")]
    [InlineData("invoice", "invoicenumber", "INV")]
    public async Task Orders_quotes_and_invoices_are_numbered(string table, string column, string prefix)
    {
        await using var test = new TestOrganization();

        var id = test.Admin.Create(new Entity(table) { ["name"] = "One" });

        Assert.Matches($"^{prefix}-01000-[A-Z0-9]{{6}}$", test.Admin.Retrieve(table, id, new ColumnSet(column)).GetAttributeValue<string>(column));
    }

    private static TestOrganization With(string format)
    {
        var test = new TestOrganization();
        test.AddColumns("account", new ColumnDefinition { LogicalName = Column, SchemaName = "test_Number", Type = ColumnType.String, MaxLength = 100, AutoNumberFormat = format });
        return test;
    }

    private static string Number(TestOrganization test, Guid id) => test.Admin.Retrieve("account", id, new ColumnSet(Column)).GetAttributeValue<string>(Column);
}
