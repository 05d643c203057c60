using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>From a lead to an opportunity, and from there to quotes, orders and invoices.</summary>
public sealed class LeadAndInvoiceTests
{
    [Fact]
    public async Task A_qualified_lead_becomes_an_account_a_contact_and_an_opportunity()
    {
        await using var test = new TestOrganization();
        var seen = 0;
        test.Step("QualifyLead", "lead", 40, _ => seen++);
        var lead = Lead(test);

        var created = ((QualifyLeadResponse)test.Admin.Execute(Qualify(lead, account: true, contact: true, opportunity: true))).CreatedEntities;

        Assert.Equal(["account", "contact", "opportunity"], created.Select(c => c.LogicalName));
        var (account, contact, opportunity) = (created[0], created[1], created[2]);
        var row = test.Admin.Retrieve("account", account.Id, new ColumnSet("name", "telephone1", "originatingleadid", "primarycontactid"));
        Assert.Equal(("Contoso", "555"), (row["name"], row["telephone1"]));
        Assert.Equal((lead, contact.Id), (row.GetAttributeValue<EntityReference>("originatingleadid").Id, row.GetAttributeValue<EntityReference>("primarycontactid").Id));
        row = test.Admin.Retrieve("contact", contact.Id, new ColumnSet("fullname", "parentcustomerid"));
        Assert.Equal(("Lea Lead", account.Id), (row["fullname"], row.GetAttributeValue<EntityReference>("parentcustomerid").Id));
        row = test.Admin.Retrieve("opportunity", opportunity.Id, new ColumnSet("name", "customerid", "parentaccountid", "parentcontactid", "estimatedvalue"));
        Assert.Equal(("Big deal", 500m), (row["name"], row.GetAttributeValue<Money>("estimatedvalue").Value));
        Assert.Equal((account.Id, account.Id, contact.Id), (Id(row, "customerid"), Id(row, "parentaccountid"), Id(row, "parentcontactid")));
        row = test.Admin.Retrieve("lead", lead, new ColumnSet("statecode", "statuscode", "parentaccountid", "parentcontactid", "qualifyingopportunityid"));
        Assert.Equal((1, 3), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal((account.Id, contact.Id, opportunity.Id), (Id(row, "parentaccountid"), Id(row, "parentcontactid"), Id(row, "qualifyingopportunityid")));
        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task An_opportunity_alone_goes_to_the_customer_that_is_given()
    {
        await using var test = new TestOrganization();
        var account = test.CreateAccount();
        var request = Qualify(Lead(test), account: false, contact: false, opportunity: true);
        request.OpportunityCustomerId = new EntityReference("account", account);

        var created = ((QualifyLeadResponse)test.Admin.Execute(request)).CreatedEntities.Single();

        Assert.Equal((1, 0), (test.Rows("account").Count, test.Rows("contact").Count));
        Assert.Equal(account, Id(test.Admin.Retrieve("opportunity", created.Id, new ColumnSet("customerid")), "customerid"));
    }

    [Fact]
    public async Task A_lead_is_qualified_once_and_with_a_status_of_that_state()
    {
        await using var test = new TestOrganization();
        var lead = Lead(test);
        var wrong = Qualify(lead, account: true, contact: false, opportunity: false);
        wrong.Status = new OptionSetValue(4);

        Assert.Equal(PlatformErrorCodes.InvalidStateCodeStatusCode, TestOrganization.Fault(() => test.Admin.Execute(wrong)).ErrorCode);
        Assert.Empty(test.Rows("account"));
        test.Admin.Execute(Qualify(lead, account: false, contact: false, opportunity: false));
        Assert.Contains("Qualified", TestOrganization.Fault(() => test.Admin.Execute(Qualify(lead, account: true, contact: false, opportunity: false))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_becomes_an_invoice_with_its_lines()
    {
        await using var test = new TestOrganization();
        var order = test.Admin.Create(new Entity("salesorder") { ["name"] = "Order", ["customerid"] = new EntityReference("account", test.CreateAccount()) });
        var line = test.Admin.Create(new Entity("salesorderdetail") { ["salesorderid"] = new EntityReference("salesorder", order), ["isproductoverridden"] = true, ["productdescription"] = "Thing", ["quantity"] = 2m, ["priceperunit"] = new Money(5) });

        var invoice = ((ConvertSalesOrderToInvoiceResponse)test.Admin.Execute(new ConvertSalesOrderToInvoiceRequest { SalesOrderId = order, ColumnSet = new ColumnSet("name", "salesorderid", "customerid") })).Entity;

        Assert.Equal(("Order", order), (invoice["name"], Id(invoice, "salesorderid")));
        var copied = test.Rows("invoicedetail", "invoiceid", "salesorderdetailid", "productdescription", "quantity").Single();
        Assert.Equal((invoice.Id, line, "Thing", 2m), (Id(copied, "invoiceid"), Id(copied, "salesorderdetailid"), copied["productdescription"], copied["quantity"]));
        Assert.Equal("Invoiced", test.Admin.Retrieve("salesorder", order, new ColumnSet("statecode")).FormattedValues["statecode"]);
        Assert.Contains("Invoiced", TestOrganization.Fault(() => test.Admin.Execute(new ConvertSalesOrderToInvoiceRequest { SalesOrderId = order, ColumnSet = new ColumnSet(false) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opportunity_becomes_a_quote_an_order_and_an_invoice()
    {
        await using var test = new TestOrganization();
        var customer = new EntityReference("account", test.CreateAccount());
        var id = test.Admin.Create(new Entity("opportunity") { ["name"] = "Deal", ["customerid"] = customer });
        var columns = new ColumnSet("name", "customerid", "opportunityid");

        var made = new[]
        {
            ((GenerateQuoteFromOpportunityResponse)test.Admin.Execute(new GenerateQuoteFromOpportunityRequest { OpportunityId = id, ColumnSet = columns })).Entity,
            ((GenerateSalesOrderFromOpportunityResponse)test.Admin.Execute(new GenerateSalesOrderFromOpportunityRequest { OpportunityId = id, ColumnSet = columns })).Entity,
            ((GenerateInvoiceFromOpportunityResponse)test.Admin.Execute(new GenerateInvoiceFromOpportunityRequest { OpportunityId = id, ColumnSet = columns })).Entity,
        };

        Assert.Equal(["quote", "salesorder", "invoice"], made.Select(m => m.LogicalName));
        Assert.All(made, row => Assert.Equal(("Deal", customer.Id, id), (row["name"], Id(row, "customerid"), Id(row, "opportunityid"))));
    }

    [Fact]
    public async Task The_prices_of_an_order_are_locked_and_unlocked()
    {
        await using var test = new TestOrganization();
        var order = test.Admin.Create(new Entity("salesorder") { ["name"] = "Order" });

        test.Admin.Execute(new LockSalesOrderPricingRequest { SalesOrderId = order });
        Assert.True((bool)test.Admin.Retrieve("salesorder", order, new ColumnSet("ispricelocked"))["ispricelocked"]);
        test.Admin.Execute(new UnlockSalesOrderPricingRequest { SalesOrderId = order });
        Assert.False((bool)test.Admin.Retrieve("salesorder", order, new ColumnSet("ispricelocked"))["ispricelocked"]);
    }

    private static Guid Lead(TestOrganization test) => test.Admin.Create(new Entity("lead")
    {
        ["subject"] = "Big deal",
        ["firstname"] = "Lea",
        ["lastname"] = "Lead",
        ["companyname"] = "Contoso",
        ["telephone1"] = "555",
        ["estimatedamount"] = new Money(500),
    });

    private static QualifyLeadRequest Qualify(Guid lead, bool account, bool contact, bool opportunity) =>
        new() { LeadId = new EntityReference("lead", lead), CreateAccount = account, CreateContact = contact, CreateOpportunity = opportunity, Status = new OptionSetValue(3) };

    private static Guid Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column).Id;
}
