//! What the loader says of broken publications: the message is the interface.
#[test]
fn sample() {
    let (catalog, diagnostics) = qinglian::content::load(std::path::Path::new("content"));
    for d in &diagnostics {
        print!("{}", d.render());
    }
    println!("{:?}", catalog.map(|c| c.entries.len()));
}
