using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Sdk.Tests.Wire;

/// <summary>The context the golden samples were written from: one value of each kind a column or parameter may have.</summary>
internal static class GoldenContext
{
    private static readonly DateTime When = new(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    public static RemoteExecutionContext Create()
    {
        var row = Row();
        var context = new RemoteExecutionContext
        {
            BusinessUnitId = new Guid("9463ff3a-dd7c-41e9-a5f5-39ac122d26ba"),
            CorrelationId = new Guid("d5be9070-47d2-41af-8e7a-f3719857a13e"),
            Depth = 1,
            InitiatingUserId = new Guid("746688d7-2a31-448e-97ee-8212597203fa"),
            IsolationMode = 1,
            MessageName = "Update",
            Mode = 1,
            OperationCreatedOn = When,
            OperationId = new Guid("957185f5-1593-4c1f-ac89-57a0e21e20d1"),
            OrganizationId = new Guid("4784ec3a-68c4-4c94-add7-e8e2cbfb60fa"),
            OrganizationName = "org",
            OwningExtension = new EntityReference("sdkmessageprocessingstep", new Guid("b86a4699-af8a-44f9-8038-de6edebbdede")),
            PrimaryEntityId = new Guid("367bd500-8a05-4d81-97e7-5b9752cc7aeb"),
            PrimaryEntityName = "salesorder",
            SecondaryEntityName = "none",
            Stage = 40,
            UserId = new Guid("f1a632f1-9c70-42ca-af1f-966bd7b7c559"),
        };
        context.InputParameters["Target"] = row;
        context.InputParameters["Col"] = new EntityCollection([new Entity("account", new Guid("21bef8ed-4300-4aa7-96ff-0c4cca053be5"))]) { EntityName = "account" };
        context.InputParameters["Strs"] = new[] { "a", "b" };
        context.InputParameters["Guid"] = new Guid("2dfa4582-7c79-4be2-9e84-9e539fb1e407");
        context.InputParameters["Dt"] = When;
        context.InputParameters["Dec"] = 1.50m;
        context.InputParameters["Dbl"] = 2.5d;
        context.PostEntityImages["post"] = row;
        context.SharedVariables["IsAutoTransact"] = true;
        return context;
    }

    private static Entity Row()
    {
        var row = new Entity("salesorder", new Guid("e88f4149-efc6-4173-bf2b-f3d9312c3bf7"))
        {
            ["name"] = "S",
            ["int"] = 3,
            ["dec"] = 1.50m,
            ["dbl"] = 2.5d,
            ["bool"] = true,
            ["money"] = new Money(12.30m),
            ["opt"] = new OptionSetValue(2),
            ["ref"] = new EntityReference("account", new Guid("435d5ef7-0517-4cd3-a222-7d6d0bd8267a")) { Name = "A" },
            ["when"] = When,
            ["guid"] = new Guid("16956b5e-522d-4d1b-90f5-1be432812b0e"),
            ["multi"] = new OptionSetValueCollection { new(1), new(2) },
            ["null"] = null,
            ["long"] = 5L,
            ["alias"] = new AliasedValue("account", "name", "x"),
            ["mp"] = new BooleanManagedProperty(true) { CanBeChanged = true },
            ["file"] = new byte[] { 1, 2, 3 },
        };
        row.FormattedValues["opt"] = "Two";
        return row;
    }
}
