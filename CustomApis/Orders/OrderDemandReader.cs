using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Erp.Availability;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Orders;

/// <summary>Reads what the lines of an order need, with one query.</summary>
internal static class OrderDemandReader
{
    private const string LineProduct = "product";

    /// <summary>Reads it.</summary>
    /// <param name="dataverse">Dataverse as the user who asks: who may not see an order learns nothing about it here.</param>
    /// <param name="order">The order.</param>
    public static IReadOnlyList<OrderDemand> Read(IOrganizationService dataverse, Guid order)
    {
        var query = new QueryExpression(SalesOrderDetail.Table) { ColumnSet = new ColumnSet(SalesOrderDetail.LineItemNumber, SalesOrderDetail.Quantity) };
        query.Criteria.AddCondition(SalesOrderDetail.SalesOrderId, ConditionOperator.Equal, order);
        query.Link(SalesOrderDetail.ProductId, Product.Table, Product.Id, LineProduct, Product.ProductNumber);
        return dataverse.All(query)
            .Select(row => new OrderDemand(
                row.Id,
                row.GetAttributeValue<int?>(SalesOrderDetail.LineItemNumber) ?? 0,
                row.Linked<string>(LineProduct, Product.ProductNumber),
                row.GetAttributeValue<decimal?>(SalesOrderDetail.Quantity) ?? 0))
            .ToList();
    }
}
