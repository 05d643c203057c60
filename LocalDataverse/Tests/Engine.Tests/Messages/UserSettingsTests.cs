using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>What a user's settings change: times, days, numbers and labels. It is Monday, 5 January 2026, 08:30 UTC.</summary>
public sealed class UserSettingsTests
{
    private const int Berlin = 110;
    private const int Honolulu = 2;
    private const int Auckland = 290;

    [Fact]
    public async Task Every_user_has_settings_of_its_own()
    {
        await using var test = new TestOrganization();
        var user = test.Organization.CreateUser("Una User", "Basic User");
        var service = test.Organization.CreateService(user);

        var own = service.Retrieve("usersettings", user, new ColumnSet("timezonecode", "uilanguageid", "localeid"));
        service.Update(new Entity("usersettings", user) { ["timezonecode"] = Berlin });

        Assert.Equal((92, 1033, 1033), (own["timezonecode"], own["uilanguageid"], own["localeid"]));
        var changed = test.Admin.Retrieve("usersettings", user, new ColumnSet(true));
        Assert.Equal((Berlin, -60, -60), (changed["timezonecode"], changed["timezonebias"], changed["timezonedaylightbias"]));
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => service.Update(new Entity("usersettings", test.Organization.AdministratorId) { ["timezonecode"] = Berlin })).ErrorCode);
        Assert.Contains("usersettings", TestOrganization.Fault(() => test.Admin.Delete("usersettings", user)).Message, StringComparison.Ordinal);
        Assert.Contains("9999", TestOrganization.Fault(() => service.Update(new Entity("usersettings", user) { ["timezonecode"] = 9999 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_messages_for_settings_read_and_change_them()
    {
        await using var test = new TestOrganization();
        var user = test.Organization.CreateUser("Una User", "Basic User");
        var service = test.Organization.CreateService(user);

        service.Execute(new UpdateUserSettingsSystemUserRequest { UserId = user, Settings = new Entity("usersettings") { ["paginglimit"] = 100 } });

        var answer = (RetrieveUserSettingsSystemUserResponse)service.Execute(new RetrieveUserSettingsSystemUserRequest { EntityId = user, ColumnSet = new ColumnSet("paginglimit") });
        Assert.Equal(100, answer.Entity["paginglimit"]);
    }

    [Theory]
    [InlineData(Berlin, "2026-01-05 08:30", "2026-01-05 09:30")]
    [InlineData(Berlin, "2026-07-05 08:30", "2026-07-05 10:30")]
    [InlineData(Honolulu, "2026-01-05 08:30", "2026-01-04 22:30")]
    [InlineData(92, "2026-01-05 08:30", "2026-01-05 08:30")]
    public async Task Times_are_told_in_a_zone_and_back(int zone, string utc, string local)
    {
        await using var test = new TestOrganization();

        Assert.Equal(Time(local), ((LocalTimeFromUtcTimeResponse)test.Admin.Execute(new LocalTimeFromUtcTimeRequest { TimeZoneCode = zone, UtcTime = Time(utc) })).LocalTime);
        Assert.Equal(Time(utc), ((UtcTimeFromLocalTimeResponse)test.Admin.Execute(new UtcTimeFromLocalTimeRequest { TimeZoneCode = zone, LocalTime = Time(local) })).UtcTime);
    }

    [Fact]
    public async Task An_hour_that_summer_time_skips_or_repeats_has_one_moment()
    {
        await using var test = new TestOrganization();

        DateTime Utc(string local) => ((UtcTimeFromLocalTimeResponse)test.Admin.Execute(new UtcTimeFromLocalTimeRequest { TimeZoneCode = Berlin, LocalTime = Time(local) })).UtcTime;

        Assert.Equal(Time("2026-03-29 01:30"), Utc("2026-03-29 02:30"));
        Assert.Equal(Time("2026-10-25 01:30"), Utc("2026-10-25 02:30"));
    }

    [Fact]
    public async Task Time_zones_are_found_by_name_and_listed()
    {
        await using var test = new TestOrganization();

        Assert.Equal(Berlin, ((GetTimeZoneCodeByLocalizedNameResponse)test.Admin.Execute(new GetTimeZoneCodeByLocalizedNameRequest { LocaleId = 1033, LocalizedStandardName = "W. Europe Standard Time" })).TimeZoneCode);
        Assert.Contains("Mars", TestOrganization.Fault(() => test.Admin.Execute(new GetTimeZoneCodeByLocalizedNameRequest { LocaleId = 1033, LocalizedStandardName = "Mars" })).Message, StringComparison.Ordinal);
        var all = ((GetAllTimeZonesWithDisplayNameResponse)test.Admin.Execute(new GetAllTimeZonesWithDisplayNameRequest { LocaleId = 1033 })).EntityCollection.Entities;
        Assert.Contains("(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", all.Select(z => z["userinterfacename"]));
        Assert.Equal(all.Count, test.Rows("timezonedefinition", "timezonecode").Count);
        // Every zone has data on this machine.
        foreach (var zone in all) test.Admin.Execute(new LocalTimeFromUtcTimeRequest { TimeZoneCode = (int)zone["timezonecode"], UtcTime = Time("2026-01-05 08:30") });
    }

    [Theory]
    [InlineData(92, "today", "monday")]
    [InlineData(Honolulu, "today", "sunday")]
    [InlineData(Honolulu, "tomorrow", "monday")]
    [InlineData(Honolulu, "last-week", "")]
    [InlineData(Honolulu, "this-week", "monday sunday")]
    [InlineData(Auckland, "this-week", "monday sunday")]
    [InlineData(Auckland, "yesterday", "sunday")]
    [InlineData(Honolulu, "on' value='2026-01-04", "sunday")]
    [InlineData(Honolulu, "on-or-after' value='2026-01-05", "monday")]
    [InlineData(Honolulu, "ge' value='2026-01-05T00:00:00", "monday")]
    [InlineData(Honolulu, "ge' value='2026-01-05T00:00:00Z", "monday sunday")]
    public async Task Days_are_the_callers(int zone, string condition, string expected)
    {
        await using var test = new TestOrganization();
        test.AddColumns("account", new ColumnDefinition { LogicalName = "test_on", SchemaName = "test_On", Type = ColumnType.DateTime });
        // In Honolulu it is 4 January, 22:30.
        test.Admin.Create(new Entity("account") { ["name"] = "sunday", ["test_on"] = Time("2026-01-05 05:00") });
        test.Admin.Create(new Entity("account") { ["name"] = "monday", ["test_on"] = Time("2026-01-05 16:00") });
        if (zone == 92) test.Admin.Update(new Entity("account", test.Rows("account", "name").Single(r => (string)r["name"] == "sunday").Id) { ["test_on"] = Time("2026-01-04 16:00") });
        if (zone == Auckland) test.Admin.Update(new Entity("account", test.Rows("account", "name").Single(r => (string)r["name"] == "sunday").Id) { ["test_on"] = Time("2026-01-04 05:00") });
        Set(test, "timezonecode", zone);

        var rows = test.Admin.RetrieveMultiple(new FetchExpression($"<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><filter><condition attribute='test_on' operator='{condition}'/></filter></entity></fetch>"));

        Assert.Equal(expected, string.Join(' ', rows.Entities.Select(r => r["name"])));
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("usertimezone='true'", 4)]
    [InlineData("usertimezone='false'", 5)]
    public async Task Groups_by_day_are_the_callers_unless_the_query_says_otherwise(string option, int day)
    {
        await using var test = new TestOrganization();
        test.CreateAccount();
        Set(test, "timezonecode", Honolulu);

        var row = test.Admin.RetrieveMultiple(new FetchExpression($"<fetch aggregate='true'><entity name='account'><attribute name='createdon' alias='day' groupby='true' dategrouping='day' {option}/></entity></fetch>")).Entities.Single();

        Assert.Equal(day, row.GetAttributeValue<AliasedValue>("day").Value);
    }

    [Theory]
    [InlineData("UserLocal", false, "1/4/2026 10:30 PM", "2026-01-05 08:30:00")]
    [InlineData("UserLocal", true, "1/4/2026", "2026-01-05 08:30:00")]
    [InlineData("DateOnly", true, "1/5/2026", "2026-01-05 00:00:00")]
    [InlineData("TimeZoneIndependent", false, "1/5/2026 8:30 AM", "2026-01-05 08:30:00")]
    public async Task A_time_is_kept_and_told_as_its_column_behaves(string behavior, bool dateOnly, string text, string stored)
    {
        await using var test = new TestOrganization();
        test.AddColumns("account", new ColumnDefinition { LogicalName = "test_on", SchemaName = "test_On", Type = ColumnType.DateTime, DateTimeBehavior = behavior, DateOnly = dateOnly });
        Set(test, "timezonecode", Honolulu);
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", ["test_on"] = Time("2026-01-05 08:30") });

        var row = test.Admin.Retrieve("account", id, new ColumnSet("test_on"));

        Assert.Equal((text, Time(stored)), (row.FormattedValues["test_on"], row["test_on"]));
    }

    [Fact]
    public async Task Hours_cannot_be_asked_of_a_column_of_dates()
    {
        await using var test = new TestOrganization();
        test.AddColumns("account", new ColumnDefinition { LogicalName = "test_on", SchemaName = "test_On", Type = ColumnType.DateTime, DateTimeBehavior = "DateOnly" });
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("test_on", ConditionOperator.LastXHours, 1);

        Assert.Contains("DateOnly", TestOrganization.Fault(() => test.Admin.RetrieveMultiple(query)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_and_dates_are_written_as_the_settings_say()
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", ["numberofemployees"] = 12345, ["revenue"] = new Money(-1234.5m) });
        Set(test, "dateformatstring", "dd/MM/yyyy");
        Set(test, "dateseparator", ".");
        Set(test, "timeformatstring", "HH:mm");
        Set(test, "decimalsymbol", ",");
        Set(test, "numberseparator", ".");
        Set(test, "currencyformatcode", 3);
        Set(test, "negativecurrencyformatcode", 8);

        var row = test.Admin.Retrieve("account", id, new ColumnSet("numberofemployees", "revenue", "createdon"));

        Assert.Equal("12.345", row.FormattedValues["numberofemployees"]);
        Assert.Equal("-1.234,50 $", row.FormattedValues["revenue"]);
        Assert.Equal("05.01.2026 08:30", row.FormattedValues["createdon"]);
    }

    [Fact]
    public async Task An_amount_has_the_symbol_of_its_rows_currency_and_its_base_amount_the_organisations()
    {
        await using var test = new TestOrganization();
        var euro = test.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["currencysymbol"] = "€", ["currencyprecision"] = 2, ["exchangerate"] = 0.5m });
        test.Admin.Create(new Entity("account") { ["name"] = "A", ["revenue"] = new Money(10), ["transactioncurrencyid"] = new EntityReference("transactioncurrency", euro) });

        var row = test.Admin.RetrieveMultiple(new QueryExpression("account") { ColumnSet = new ColumnSet("revenue", "revenue_base") }).Entities.Single();

        Assert.Equal(("€10.00", "$20.00"), (row.FormattedValues["revenue"], row.FormattedValues["revenue_base"]));
    }

    [Fact]
    public async Task Labels_are_in_the_users_language_where_there_are_such()
    {
        await using var test = new TestOrganization();
        test.AddColumns("account", new ColumnDefinition
        {
            LogicalName = "test_size",
            SchemaName = "test_Size",
            Type = ColumnType.Picklist,
            Options =
            [
                new OptionDefinition { Value = 1, Labels = new System.Collections.Generic.Dictionary<int, string> { [1033] = "Small", [1031] = "Klein" } },
                new OptionDefinition { Value = 2, Labels = new System.Collections.Generic.Dictionary<int, string> { [1033] = "Big", [1031] = "Groß" } },
                new OptionDefinition { Value = 3, Labels = new System.Collections.Generic.Dictionary<int, string> { [1033] = "Huge" } },
            ],
        });
        foreach (var size in new[] { 1, 2, 3 }) test.Admin.Create(new Entity("account") { ["name"] = "A", ["test_size"] = new OptionSetValue(size) });
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("test_size") };
        query.AddOrder("test_size", OrderType.Ascending);

        string Labels() => string.Join(' ', test.Admin.RetrieveMultiple(query).Entities.Select(r => r.FormattedValues["test_size"]));

        string? Definition() => ((PicklistAttributeMetadata)((RetrieveAttributeResponse)test.Admin.Execute(new RetrieveAttributeRequest { EntityLogicalName = "account", LogicalName = "test_size" })).AttributeMetadata)
            .OptionSet.Options.Single(o => o.Value == 1).Label.UserLocalizedLabel.Label;

        Assert.Equal(("Big Huge Small", "Small"), (Labels(), Definition()));
        Assert.Contains("1031", TestOrganization.Fault(() => Set(test, "uilanguageid", 1031)).Message, StringComparison.Ordinal);
        test.Admin.Execute(new ProvisionLanguageRequest { Language = 1031 });
        Set(test, "uilanguageid", 1031);
        Assert.Equal(("Groß Huge Klein", "Klein"), (Labels(), Definition()));
    }

    private static void Set(TestOrganization test, string column, object value) => test.Admin.Update(new Entity("usersettings", test.Organization.AdministratorId) { [column] = value });

    private static DateTime Time(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
